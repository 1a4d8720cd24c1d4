import type { BatchView } from '@sigillo/contract/api';
import { LinkButton, Notice, useWords } from '../../../ui/index.ts';
import { addresses } from '../addresses.ts';
import { BatchCounts } from './batch-counts.tsx';
import type { BatchPlace } from './batch-place.ts';
import { Faults } from './faults.tsx';

/** What came of a list: who is awarded, who isn't, and what to do about it. */
export const BatchResult = ({ batch, place }: { batch: BatchView; place: BatchPlace }) => {
  const { say, moment } = useWords();
  const { done, failed, faulty, already } = batch;
  const list = addresses.list(place.organisation, place.decision);
  return (
    <>
      <Notice
        tone={failed > 0 || done === 0 ? 'caution' : 'good'}
        role="status"
        title={say('provider.batch.done-title', { count: done })}
        action={
          done > 0 && (
            <LinkButton kind="first" href={addresses.awardsOf(place.organisation, place.decision)}>
              {say('provider.batch.to-register')}
            </LinkButton>
          )
        }
      >
        {done > 0 && <p>{say('provider.batch.done')}</p>}
        {batch.finishedAt && (
          <p className="small">{`${say('provider.batch.finished-label')}: ${moment(batch.finishedAt)}`}</p>
        )}
      </Notice>
      {failed > 0 && (
        <Notice
          tone="bad"
          title={say('provider.batch.done-failed-title', { failed })}
          action={<LinkButton href={list}>{say('provider.batch.again')}</LinkButton>}
        >
          {say('provider.batch.done-failed')}
          <ul>
            {batch.failures.map(({ row, name, detail }) => (
              <li key={row}>{say('provider.batch.failed-row', { row, name, reason: detail })}</li>
            ))}
          </ul>
        </Notice>
      )}
      <BatchCounts
        counts={[
          [say('provider.batch.rows'), batch.rows],
          [say('provider.batch.awarded'), done],
          [say('provider.batch.already'), already],
          [say('provider.batch.faulty'), faulty],
          ...(failed > 0 ? ([[say('provider.batch.failed-rows'), failed]] as const) : []),
        ]}
      />
      {faulty > 0 && (
        <>
          <p>{say('provider.batch.done-faulty', { count: faulty })}</p>
          <Faults organisation={place.organisation} batch={batch} />
          <p>
            <LinkButton href={list}>{say('provider.batch.again')}</LinkButton>
          </p>
        </>
      )}
    </>
  );
};
