import type { BatchView } from '@sigillo/contract/api';
import { useOrganisation } from '../../../place/index.ts';
import { Button, Notice, Progress, useWords } from '../../../ui/index.ts';
import { useAnnounced } from '../../../ui/interactive/index.ts';
import { SendingProblem } from '../forms/sending.tsx';
import type { BatchPlace } from './batch-place.ts';
import { useBatchStep } from './use-batch-step.ts';

/** A list that is being awarded: how far it is, and Pause. It goes on without anybody watching. */
export const BatchProgressView = (props: {
  batch: BatchView;
  secondsLeft: number | undefined;
  polling: boolean;
  place: BatchPlace;
}) => {
  const { batch, secondsLeft, polling, place } = props;
  const { say, number } = useWords();
  const { has } = useOrganisation();
  const { submission, take } = useBatchStep(place.organisation, batch);
  const { done, failed, ready: total } = batch;
  const ended = done + failed >= total;
  const announced = useAnnounced(
    say('ui.progress.count', { done: number(done), total: number(total) }),
    batch.state !== 'running' || ended,
  );
  const mayGoOn = batch.state !== 'running';
  const step = has('awarding-officer') && (
    <Button busy={submission.busy} onClick={() => void take(mayGoOn ? 'resume' : 'pause')}>
      {say(mayGoOn ? 'action.resume' : 'action.pause')}
    </Button>
  );
  return (
    <>
      <SendingProblem submission={submission} />
      {batch.state === 'failed' && (
        <Notice tone="bad" role="alert" title={say('provider.batch.stopped-title')}>
          {say('provider.batch.stopped')}
        </Notice>
      )}
      <div className="sheet">
        <Progress
          label={say('provider.batch.awarding')}
          done={done + failed}
          total={total}
          failed={failed}
          state={mayGoOn ? 'paused' : 'running'}
          secondsLeft={secondsLeft}
          announced={announced}
          action={step}
        />
        {polling && <p className="quiet small">{say('provider.batch.polling')}</p>}
      </div>
    </>
  );
};
