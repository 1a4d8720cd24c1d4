import { awardingOperations, type ResponseOf } from '@sigillo/contract/api';
import { useSuspenseQuery } from '@tanstack/react-query';
import { queryOf } from '../../../api/index.ts';
import { LanguageText } from '../../../credential/index.ts';
import { useOrganisation } from '../../../place/index.ts';
import {
  type Column,
  DataTable,
  EmptyState,
  LinkButton,
  Notice,
  useWords,
  WorkHead,
} from '../../../ui/index.ts';
import { addresses } from '../addresses.ts';
import { useTitle } from '../title.ts';

type Decision = ResponseOf<typeof awardingOperations.listDecisions>['items'][number];

/** The award decisions of an organisation: where awarding begins. */
export default function DecisionsPage() {
  const { say, date, number } = useWords();
  const { organisation, has } = useOrganisation();
  const title = useTitle();
  const { data } = useSuspenseQuery(queryOf(awardingOperations.listDecisions, { params: { organisation } }));
  const mayRecord = has('registrar', 'awarding-officer');
  const record = mayRecord && (
    <LinkButton kind="first" href={addresses.newDecision(organisation)}>
      {say('provider.decision.record')}
    </LinkButton>
  );
  const columns: readonly Column<Decision>[] = [
    {
      id: 'title',
      head: say('provider.decision.title'),
      cell: (decision) => (
        <a href={addresses.decision(organisation, decision.id)}>
          <LanguageText map={decision.title} />
        </a>
      ),
    },
    {
      id: 'decidedOn',
      head: say('provider.decision.decided-on'),
      cell: ({ decidedOn }) => <span className="keep">{date(decidedOn)}</span>,
    },
    {
      id: 'decidedBy',
      head: say('provider.decision.decided-by'),
      cell: ({ decidedBy }) => decidedBy,
    },
    { id: 'minute', head: say('provider.decision.minute'), cell: ({ minute }) => minute },
    {
      id: 'awards',
      head: say('provider.decision.awards'),
      numeric: true,
      cell: ({ awards }) => number(awards),
    },
  ];
  return (
    <>
      <WorkHead
        title={say('nav.provider.awards')}
        about={say('provider.decision.about')}
        actions={data.items.length > 0 && record}
      />
      {!mayRecord && <Notice>{say('provider.decision.no-role')}</Notice>}
      <DataTable
        caption={say('provider.decision.table')}
        captionHidden
        columns={columns}
        rows={data.items}
        rowKey={({ id }) => id}
        rowName={(decision) => title(decision.title)}
        empty={
          <EmptyState
            title={say('provider.decision.empty-title')}
            example={say('provider.decision.empty-example')}
            action={record}
          >
            {say('provider.decision.empty')}
          </EmptyState>
        }
      />
    </>
  );
}
