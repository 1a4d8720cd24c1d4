import { operatorOperations, type ResponseOf } from '@sigillo/contract/api';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../api/index.ts';
import { countryNames, LanguageText } from '../../credential/index.ts';
import { Button, type Column, DataTable, EmptyState, useWords, WorkHead } from '../../ui/index.ts';
import { OrganisationState } from './organisation-state.tsx';

type Row = ResponseOf<typeof operatorOperations.listOrganisations>['items'][number];

/** All organisations, those that wait to be confirmed first. */
const OrganisationsPage = () => {
  const { say, date, locale } = useWords();
  const listed = useQuery(queryOf(operatorOperations.listOrganisations, {}));
  const rows = listed.data?.items ?? [];
  const waiting = rows.filter(({ state }) => state === 'registered').length;
  const columns: readonly Column<Row>[] = [
    {
      id: 'name',
      head: say('operator.organisation.name'),
      cell: ({ slug, legalName }) => (
        <a href={`/app/operator/organisations/${slug}`}>
          <LanguageText map={legalName} />
        </a>
      ),
    },
    {
      id: 'state',
      head: say('operator.organisation.state'),
      cell: ({ state }) => <OrganisationState state={state} />,
    },
    {
      id: 'country',
      head: say('operator.organisation.country'),
      cell: ({ country }) => countryNames([country], locale),
    },
    {
      id: 'roles',
      head: say('operator.organisation.roles'),
      cell: ({ roles }) => roles.map((role) => say(`provider.organisation.role.${role}`)).join(' · '),
    },
    {
      id: 'registered',
      head: say('operator.organisation.registered'),
      cell: ({ registeredAt }) => date(registeredAt),
    },
  ];
  return (
    <>
      <WorkHead
        title={say('nav.operator.organisations')}
        about={listed.data && say('operator.organisations.about', { count: waiting })}
      />
      <DataTable
        caption={say('nav.operator.organisations')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowName={({ slug }) => slug}
        state={listed.isError ? 'failed' : listed.isPending ? 'loading' : 'ready'}
        retry={<Button onClick={() => listed.refetch()}>{say('action.retry')}</Button>}
        empty={
          <EmptyState title={say('operator.organisations.empty')}>
            {say('operator.organisations.empty.text')}
          </EmptyState>
        }
      />
    </>
  );
};

export default OrganisationsPage;
