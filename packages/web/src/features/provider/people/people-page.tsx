import { organisationOperations, type ResponseOf } from '@sigillo/contract/api';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../../api/index.ts';
import { useOrganisation } from '../../../place/index.ts';
import { Button, type Column, DataTable, LinkButton, Tag, useWords, WorkHead } from '../../../ui/index.ts';
import { addresses } from '../place/addresses.ts';

type Member = ResponseOf<typeof organisationOperations.listMembers>['items'][number];

/** Who works for the organisation here, and what each may do. */
const PeoplePage = () => {
  const { say } = useWords();
  const { organisation, has } = useOrganisation();
  const members = useQuery(queryOf(organisationOperations.listMembers, { params: { organisation } }));
  const manages = has('administrator');
  const columns: readonly Column<Member>[] = [
    {
      id: 'name',
      head: say('provider.people.name'),
      cell: ({ id, name }) => (manages ? <a href={addresses.member(organisation, id)}>{name}</a> : name),
    },
    {
      id: 'roles',
      head: say('provider.people.roles'),
      cell: ({ roles }) => roles.map((role) => say(`provider.role.${role}`)).join(' · '),
    },
    { id: 'team', head: say('provider.people.team'), cell: ({ team }) => team ?? say('value.none') },
    { id: 'email', head: say('provider.people.email'), cell: ({ email }) => email },
    {
      id: 'state',
      head: say('provider.list.state'),
      cell: ({ pending }) =>
        pending ? (
          <Tag tone="caution">{say('provider.people.invited')}</Tag>
        ) : (
          <Tag tone="good">{say('provider.people.active')}</Tag>
        ),
    },
  ];
  const rows = members.data?.items ?? [];
  return (
    <>
      <WorkHead
        title={say('nav.provider.people')}
        about={say('provider.people.about')}
        actions={
          manages && (
            <LinkButton kind="first" href={addresses.invite(organisation)}>
              {say('provider.people.invite')}
            </LinkButton>
          )
        }
      />
      <DataTable
        caption={say('nav.provider.people')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        state={members.isError ? 'failed' : members.isPending ? 'loading' : 'ready'}
        retry={<Button onClick={() => members.refetch()}>{say('action.retry')}</Button>}
        // Never shown: whoever sees this page is in the list.
        empty={null}
      />
      {!manages && <p className="quiet small">{say('provider.people.who-manages')}</p>}
    </>
  );
};

export default PeoplePage;
