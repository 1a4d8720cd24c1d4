import { apiKeyOperations, type ResponseOf } from '@sigillo/contract/api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, queryOf, useSubmit } from '../../../api/index.ts';
import { useOrganisation } from '../../../place/index.ts';
import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  LinkButton,
  Refusal,
  Tag,
  useWords,
  WorkHead,
} from '../../../ui/index.ts';
import { Dialog, useToasts } from '../../../ui/interactive/index.ts';
import { addresses } from '../place/addresses.ts';
import { scopeWord } from './scope-word.ts';

type Key = ResponseOf<typeof apiKeyOperations.list>['items'][number];

const tones = { active: 'good', ended: 'neutral', revoked: 'neutral', stopped: 'bad' } as const;

/** The keys by which programs act for the organisation, with how each stands. */
const ApiKeysPage = () => {
  const { say } = useWords();
  const { organisation, has } = useOrganisation();
  const manages = has('administrator');
  return (
    <>
      <p className="work__back">
        <a href={addresses.organisation(organisation)}>{say('nav.provider.organisation')}</a>
      </p>
      <WorkHead
        title={say('provider.api-keys.title')}
        about={say('provider.api-keys.about')}
        actions={
          manages && (
            <LinkButton kind="first" href={addresses.newApiKey(organisation)}>
              {say('provider.api-keys.new')}
            </LinkButton>
          )
        }
      />
      {manages ? (
        <KeyTable organisation={organisation} />
      ) : (
        <p className="quiet">{say('provider.api-keys.who-makes')}</p>
      )}
      <p>
        <a href="/api/docs">{say('provider.api-keys.docs')}</a>
      </p>
    </>
  );
};

const KeyTable = ({ organisation }: { organisation: string }) => {
  const { say, date, moment } = useWords();
  const queries = useQueryClient();
  const { confirm } = useToasts();
  const { busy, problem, submit } = useSubmit();
  const [asking, setAsking] = useState<Key>();
  const keys = useQuery(queryOf(apiKeyOperations.list, { params: { organisation } }));
  const revoke = async ({ id, name }: Key): Promise<void> => {
    const taken = await submit(() => call(apiKeyOperations.revoke, { params: { organisation, key: id } }));
    setAsking(undefined);
    if (!taken) return;
    await queries.invalidateQueries({ queryKey: [apiKeyOperations.list.id] });
    confirm(say('provider.api-keys.revoked', { name }));
  };
  const columns: readonly Column<Key>[] = [
    { id: 'name', head: say('provider.api-keys.name'), cell: ({ name }) => name },
    {
      id: 'scopes',
      head: say('provider.api-keys.scopes'),
      cell: ({ scopes }) => scopes.map((scope) => say(scopeWord(scope))).join(' · '),
    },
    {
      id: 'state',
      head: say('provider.list.state'),
      cell: ({ state, madeBy }) => (
        <>
          <Tag tone={tones[state]}>{say(`provider.api-keys.state.${state}`)}</Tag>
          {state === 'stopped' && (
            <p className="quiet small">{say('provider.api-keys.stopped.why', { name: madeBy })}</p>
          )}
        </>
      ),
    },
    {
      id: 'used',
      head: say('provider.api-keys.last-used'),
      cell: ({ lastUsedAt }) => (lastUsedAt ? moment(lastUsedAt) : say('provider.api-keys.never-used')),
    },
    {
      id: 'made',
      head: say('provider.api-keys.made'),
      cell: ({ madeBy, madeAt }) => say('provider.api-keys.made-by', { name: madeBy, day: date(madeAt) }),
    },
    {
      id: 'ends',
      head: say('provider.api-keys.ends'),
      // It ends with the first moment of the day after.
      cell: ({ endsAt }) => date(new Date(Date.parse(endsAt) - 1).toISOString().slice(0, 10)),
    },
    {
      id: 'revoke',
      head: say('provider.api-keys.revoke.column'),
      cell: (key) =>
        key.state === 'active' || key.state === 'stopped' ? (
          <Button small onClick={() => setAsking(key)}>
            {say('provider.api-keys.revoke')}
            <span className="hidden"> {key.name}</span>
          </Button>
        ) : null,
    },
  ];
  return (
    <>
      {problem && <Refusal problem={problem} />}
      <DataTable
        caption={say('provider.api-keys.list')}
        captionHidden
        columns={columns}
        rows={keys.data?.items ?? []}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        state={keys.isError ? 'failed' : keys.isPending ? 'loading' : 'ready'}
        retry={<Button onClick={() => keys.refetch()}>{say('action.retry')}</Button>}
        empty={
          <EmptyState title={say('provider.api-keys.empty')}>
            {say('provider.api-keys.empty.text')}
          </EmptyState>
        }
      />
      {asking && (
        <Dialog
          title={say('provider.api-keys.revoke.title', { name: asking.name })}
          confirm={say('provider.api-keys.revoke')}
          danger
          busy={busy}
          onConfirm={() => void revoke(asking)}
          onClose={() => setAsking(undefined)}
        >
          <p>{say('provider.api-keys.revoke.text')}</p>
        </Dialog>
      )}
    </>
  );
};

export default ApiKeysPage;
