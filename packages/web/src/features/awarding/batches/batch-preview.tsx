import type { BatchView } from '@sigillo/contract/api';
import { useState } from 'react';
import { useOrganisation } from '../../../place/index.ts';
import { Button, LinkButton, Notice, useWords } from '../../../ui/index.ts';
import { Dialog, useToasts } from '../../../ui/interactive/index.ts';
import { addresses } from '../addresses.ts';
import { SendingProblem } from '../forms/sending.tsx';
import { BatchCounts } from './batch-counts.tsx';
import type { BatchPlace } from './batch-place.ts';
import { ColumnMapping } from './column-mapping.tsx';
import { Faults } from './faults.tsx';
import { SampleRows } from './sample-rows.tsx';
import { useBatchStep } from './use-batch-step.ts';

/** What would happen, row by row, before anything does. */
export const BatchPreview = ({ batch, place }: { batch: BatchView; place: BatchPlace }) => {
  const { say, list } = useWords();
  const { has } = useOrganisation();
  const toasts = useToasts();
  const { submission, take } = useBatchStep(place.organisation, batch);
  const [asking, setAsking] = useState<'start' | 'drop'>();
  const { ready, already, faulty } = batch;

  const answer = async (step: 'start' | 'cancel', done: string) => {
    if (await take(step)) toasts.confirm(done);
    setAsking(undefined);
  };
  const rest = say('provider.batch.start-rest', { faulty, already }).trim();
  return (
    <>
      <SendingProblem submission={submission} />
      <PreviewVerdict batch={batch} />
      {batch.sheets && batch.sheets.others.length > 0 && (
        <Notice tone="caution" title={say('provider.batch.sheet-title', { sheet: batch.sheets.read })}>
          {say('provider.batch.sheet-others', {
            count: batch.sheets.others.length,
            sheets: list(batch.sheets.others.map((name) => say('provider.batch.sheet-name', { name }))),
          })}
        </Notice>
      )}
      <BatchCounts
        counts={[
          [say('provider.batch.rows'), batch.rows],
          [say('provider.batch.ready'), ready],
          [say('provider.batch.already'), already],
          [say('provider.batch.faulty'), faulty],
        ]}
      />
      <div className="row">
        {ready > 0 && has('awarding-officer') && (
          <Button kind="first" onClick={() => setAsking('start')}>
            {say('provider.batch.start', { count: ready })}
          </Button>
        )}
        <LinkButton href={addresses.list(place.organisation, place.decision)}>
          {say('provider.batch.again')}
        </LinkButton>
        {has('awarding-officer') && (
          <Button kind="quiet" onClick={() => setAsking('drop')}>
            {say('provider.batch.drop')}
          </Button>
        )}
      </div>
      {!has('awarding-officer') && <Notice>{say('provider.decision.no-role')}</Notice>}
      {faulty > 0 && <Faults organisation={place.organisation} batch={batch} />}
      {batch.sample.length > 0 && <SampleRows sample={batch.sample} />}
      <ColumnMapping columns={batch.columns} />
      {asking === 'start' && (
        <Dialog
          title={say('provider.batch.start-ask', { count: ready })}
          confirm={say('provider.batch.start', { count: ready })}
          busy={submission.busy}
          onConfirm={() => void answer('start', say('provider.batch.started-toast'))}
          onClose={() => setAsking(undefined)}
        >
          <p>{say('provider.batch.start-text', { count: ready, title: place.title })}</p>
          <p>{say('provider.batch.start-undo')}</p>
          {rest !== '' && <p className="quiet">{rest}</p>}
        </Dialog>
      )}
      {asking === 'drop' && (
        <Dialog
          title={say('provider.batch.drop-ask')}
          confirm={say('provider.batch.drop')}
          danger
          busy={submission.busy}
          onConfirm={() => void answer('cancel', say('provider.batch.dropped-toast'))}
          onClose={() => setAsking(undefined)}
        >
          <p>{say('provider.batch.drop-text')}</p>
        </Dialog>
      )}
    </>
  );
};

const PreviewVerdict = ({ batch: { ready, already, faulty } }: { batch: BatchView }) => {
  const { say } = useWords();
  const known = already > 0 ? ` ${say('provider.batch.check-already', { count: already })}` : '';
  if (ready === 0) {
    return (
      <Notice tone="caution" title={say('provider.batch.check-none-title')}>
        {say(faulty === 0 ? 'provider.batch.check-none-already' : 'provider.batch.check-none-faulty')}
      </Notice>
    );
  }
  return faulty === 0 ? (
    <Notice tone="good" title={say('provider.batch.check-all-title', { count: ready + already })}>
      {say('provider.batch.check-all')}
      {known}
    </Notice>
  ) : (
    <Notice tone="caution" title={say('provider.batch.check-some-title', { faulty, ready })}>
      {say('provider.batch.check-some')}
      {known}
    </Notice>
  );
};
