import { awardingOperations, learnerListOperations } from '@sigillo/contract/api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addressOf, queryOf } from '../../../api/index.ts';
import { LanguageText } from '../../../credential/index.ts';
import { useAddressQuery, useGo, useOrganisation } from '../../../place/index.ts';
import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  LinkButton,
  Notice,
  Paging,
  type Sort,
  useWords,
  WorkHead,
} from '../../../ui/index.ts';
import { addresses } from '../addresses.ts';
import { AwardStateTag, type AwardSummary } from './award-state.tsx';
import { RegisterFilter } from './register-filter.tsx';
import { isNarrowed, pageSize, readRegisterQuery } from './register-query.ts';
import { isInForce, RevokeMany } from './revoke-many.tsx';

const sortOf = (sort: string): Sort =>
  sort === 'name'
    ? { column: 'learner', direction: 'ascending' }
    : { column: 'awardedOn', direction: sort === 'oldest' ? 'ascending' : 'descending' };

const toSort = ({ column, direction }: Sort): string | undefined =>
  column === 'learner' ? 'name' : direction === 'ascending' ? 'oldest' : undefined;

/** The award register, for those who keep it: it names people. */
export default function RegisterPage() {
  const { say } = useWords();
  const { has } = useOrganisation();
  if (has('awarding-officer', 'registrar')) return <Register />;
  return (
    <>
      <WorkHead title={say('nav.provider.credentials')} about={say('provider.register.about')} />
      <Notice title={say('provider.register.no-role-title')}>{say('provider.register.no-role')}</Notice>
    </>
  );
}

/** Search, narrow, sort, revoke several. The whole view is in the address. */
const Register = () => {
  const { say, date } = useWords();
  const { organisation } = useOrganisation();
  const { query: address, hrefWith } = useAddressQuery();
  const go = useGo();
  const query = readRegisterQuery(address);
  const list = useQuery({
    ...queryOf(awardingOperations.listAwards, { params: { organisation }, query }),
    placeholderData: keepPreviousData,
    throwOnError: (_, { state }) => state.data === undefined,
  });
  // Whole awards, not ids: what was chosen on another page can still be counted and named.
  const [chosen, setChosen] = useState<ReadonlyMap<string, AwardSummary>>(new Map());
  const [revoking, setRevoking] = useState(false);
  const rows = list.data?.items ?? [];
  const revocable = [...chosen.values()].filter(isInForce).length;

  const choose = (ids: ReadonlySet<string>) => {
    const known = new Map([...chosen, ...rows.map((award) => [award.id, award] as const)]);
    setChosen(new Map([...known].filter(([id]) => ids.has(id))));
  };
  const columns: readonly Column<AwardSummary>[] = [
    {
      id: 'learner',
      head: say('provider.register.learner'),
      sortable: true,
      cell: (award) => (
        <>
          <a href={addresses.award(organisation, award.id)}>{award.learnerName}</a>
          <span className="quiet small under">{award.learnerEmail}</span>
        </>
      ),
    },
    {
      id: 'title',
      head: say('provider.decision.title'),
      cell: ({ title }) => <LanguageText map={title} />,
    },
    {
      id: 'awardedOn',
      head: say('provider.register.awarded-on'),
      sortable: true,
      cell: ({ awardedOn, registerNumber }) => (
        <>
          <span className="keep">{date(awardedOn)}</span>
          <span className="quiet small figures under keep">{registerNumber}</span>
        </>
      ),
    },
    { id: 'state', head: say('provider.register.state'), cell: (award) => <AwardStateTag award={award} /> },
  ];
  const total = list.data?.total;
  return (
    <>
      <WorkHead
        title={say('nav.provider.credentials')}
        about={say('provider.register.about')}
        actions={
          total !== 0 || isNarrowed(query) ? (
            <>
              <LinkButton
                download
                href={addressOf(learnerListOperations.exportAwardsWorkbook, { params: { organisation } })}
              >
                {say('provider.register.export-workbook')}
              </LinkButton>
              <LinkButton
                download
                href={addressOf(awardingOperations.exportAwards, { params: { organisation } })}
              >
                {say('provider.register.export')}
              </LinkButton>
            </>
          ) : undefined
        }
      />
      {(total !== 0 || isNarrowed(query)) && <RegisterFilter organisation={organisation} query={query} />}
      <p className="quiet small" role="status">
        {total !== undefined && total > 0 && say('provider.register.count', { count: total })}
      </p>
      <DataTable
        caption={say('provider.register.table')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowName={({ learnerName, registerNumber }) => `${learnerName}, ${registerNumber}`}
        sort={sortOf(query.sort)}
        onSort={(sort) => go(hrefWith({ sort: toSort(sort), page: undefined }))}
        state={list.isPending ? 'loading' : list.isError ? 'failed' : 'ready'}
        retry={<Button onClick={() => void list.refetch()}>{say('action.retry')}</Button>}
        selection={{
          chosen: new Set(chosen.keys()),
          onChange: choose,
          actions: () =>
            revocable === 0 ? (
              <span className="small">{say('provider.register.revoke-none')}</span>
            ) : (
              <Button kind="danger" small onClick={() => setRevoking(true)}>
                {say('provider.register.revoke-count', { count: revocable })}
              </Button>
            ),
        }}
        empty={<Empty organisation={organisation} narrowed={isNarrowed(query)} />}
      />
      {total !== undefined && (
        <Paging
          label={say('provider.register.pages')}
          page={query.page}
          pages={Math.ceil(total / pageSize)}
          href={(page) => hrefWith({ page: page === 1 ? undefined : String(page) })}
        />
      )}
      {revoking && (
        <RevokeMany
          organisation={organisation}
          awards={[...chosen.values()]}
          onClose={() => setRevoking(false)}
          onRevoked={() => {
            setChosen(new Map());
            setRevoking(false);
          }}
        />
      )}
    </>
  );
};

const Empty = ({ organisation, narrowed }: { organisation: string; narrowed: boolean }) => {
  const { say } = useWords();
  return narrowed ? (
    <EmptyState
      title={say('provider.register.nothing-title')}
      action={
        <LinkButton href={addresses.register(organisation)}>{say('provider.register.clear')}</LinkButton>
      }
    >
      {say('provider.register.nothing')}
    </EmptyState>
  ) : (
    <EmptyState
      title={say('provider.register.empty-title')}
      example={say('provider.register.empty-example')}
      action={
        <LinkButton kind="first" href={addresses.decisions(organisation)}>
          {say('nav.provider.awards')}
        </LinkButton>
      }
    >
      {say('provider.register.empty')}
    </EmptyState>
  );
};
