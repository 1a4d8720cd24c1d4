import { operatorOperations, type ResponseOf } from '@sigillo/contract/api';
import { useSuspenseQuery } from '@tanstack/react-query';
import { queryOf, useSession } from '../../api/index.ts';
import { Ledger, Notice, useWords, type Words, WorkHead } from '../../ui/index.ts';

type Item = ResponseOf<typeof operatorOperations.health>['items'][number];

/** What is measured, in words: a time for the database, "overdue/failed" for the others. */
const reasonOf = ({ id, ok, detail }: Item, { say }: Words): string => {
  if (id === 'database')
    return ok ? say('operator.health.database.ok', { time: detail }) : say('operator.health.database.bad');
  const [overdue = 0, failed = 0] = detail.split('/').map(Number);
  return say(id === 'mail' ? 'operator.health.mail.count' : 'operator.health.workers.count', {
    overdue,
    failed,
  });
};

/** Whether database, workers and mail work. */
const HealthPage = () => {
  const words = useWords();
  const { say, time } = words;
  const { practice } = useSession();
  const { data, dataUpdatedAt } = useSuspenseQuery({
    ...queryOf(operatorOperations.health, {}),
    refetchInterval: 15_000,
  });
  return (
    <>
      <WorkHead
        title={say('operator.health.title')}
        about={say('operator.health.at', { time: time(dataUpdatedAt) })}
      />
      {practice && (
        <Notice tone="practice" action={<a href="/practice/mailbox">{say('operator.health.mailbox')}</a>}>
          {say('operator.health.practice')}
        </Notice>
      )}
      <Ledger
        entries={data.items.map((item) => ({
          id: item.id,
          label: say(`operator.health.${item.id as 'database' | 'workers' | 'mail'}`),
          outcome: item.ok ? ('success' as const) : ('failure' as const),
          outcomeLabel: say(item.ok ? 'operator.health.ok' : 'operator.health.bad'),
          reason: reasonOf(item, words),
        }))}
      />
    </>
  );
};

export default HealthPage;
