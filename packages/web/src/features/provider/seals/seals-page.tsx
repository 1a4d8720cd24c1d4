import { organisationOperations, type ResponseOf } from '@sigillo/contract/api';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
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
import { ESeals } from './e-seals.tsx';

type Key = ResponseOf<typeof organisationOperations.listKeys>['items'][number];

const tones = { active: 'good', retired: 'neutral', compromised: 'bad' } as const;

/** The keys that the organisation seals with, now and before. */
const SealsPage = () => {
  const { say, date, number, moment } = useWords();
  const { organisation, has } = useOrganisation();
  const queries = useQueryClient();
  const { confirm } = useToasts();
  const { busy, problem, submit } = useSubmit();
  const [asking, setAsking] = useState(false);
  const { data } = useSuspenseQuery(queryOf(organisationOperations.listKeys, { params: { organisation } }));
  const { data: profile } = useSuspenseQuery(
    queryOf(organisationOperations.get, { params: { organisation } }),
  );
  const keeps = has('seal-keeper');
  const rotate = async (): Promise<void> => {
    const taken = await submit(() =>
      call(organisationOperations.rotateKey, { params: { organisation }, body: { use: 'credential' } }),
    );
    setAsking(false);
    if (!taken) return;
    await queries.invalidateQueries({ queryKey: [organisationOperations.listKeys.id] });
    confirm(say('provider.seals.rotate.done'));
  };
  const columns: readonly Column<Key>[] = [
    { id: 'id', head: say('provider.seals.key'), cell: ({ id }) => <code>{id}</code> },
    { id: 'use', head: say('provider.seals.use'), cell: ({ use }) => say(`provider.seals.use.${use}`) },
    { id: 'type', head: say('provider.seals.type'), cell: ({ type }) => type },
    {
      id: 'state',
      head: say('provider.list.state'),
      cell: ({ state, retiredAt, lastGoodAt }) => (
        <>
          <Tag tone={tones[state]}>{say(`provider.seals.state.${state}`)}</Tag>
          {state === 'retired' && retiredAt && <span className="quiet small"> {date(retiredAt)}</span>}
          {lastGoodAt && (
            <p className="quiet small">{say('provider.seals.last-good', { time: moment(lastGoodAt) })}</p>
          )}
        </>
      ),
    },
    { id: 'since', head: say('provider.seals.since'), cell: ({ createdAt }) => date(createdAt) },
    { id: 'sealed', head: say('provider.seals.sealed'), numeric: true, cell: ({ sealed }) => number(sealed) },
    ...(keeps
      ? [
          {
            id: 'report',
            head: say('provider.seals.report.column'),
            cell: ({ id, state }: Key) =>
              state === 'compromised' ? null : (
                <LinkButton small href={addresses.compromised(organisation, id)}>
                  {say('provider.seals.report')}
                  <span className="hidden"> {id}</span>
                </LinkButton>
              ),
          },
        ]
      : []),
  ];
  return (
    <>
      <WorkHead
        title={say('nav.provider.seals')}
        about={say('provider.seals.about')}
        actions={
          keeps &&
          data.items.length > 0 && (
            <Button onClick={() => setAsking(true)} busy={busy}>
              {say('provider.seals.rotate')}
            </Button>
          )
        }
      />
      {problem && <Refusal problem={problem} />}
      <p className="measure">
        {say('provider.seals.did')} <code>{profile.did}</code>
      </p>
      <DataTable
        caption={say('provider.seals.keys')}
        columns={columns}
        rows={data.items}
        rowKey={({ id }) => id}
        rowName={({ id }) => id}
        empty={
          <EmptyState title={say('provider.seals.empty')}>{say('provider.seals.empty.text')}</EmptyState>
        }
      />
      {!keeps && <p className="quiet small">{say('provider.seals.who-keeps')}</p>}
      <ESeals />
      {asking && (
        <Dialog
          title={say('provider.seals.rotate.title')}
          confirm={say('provider.seals.rotate')}
          busy={busy}
          onConfirm={() => void rotate()}
          onClose={() => setAsking(false)}
        >
          <p>{say('provider.seals.rotate.text')}</p>
        </Dialog>
      )}
    </>
  );
};

export default SealsPage;
