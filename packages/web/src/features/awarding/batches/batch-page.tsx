import { awardingOperations } from '@sigillo/contract/api';
import { useSuspenseQuery } from '@tanstack/react-query';
import { queryOf } from '../../../api/index.ts';
import { useAddressParts, useOrganisation } from '../../../place/index.ts';
import { LinkButton, Notice, useWords, WorkHead } from '../../../ui/index.ts';
import { addresses } from '../addresses.ts';
import { BackLink } from '../answers.tsx';
import { doerWord } from '../doer.ts';
import { useTitle } from '../title.ts';
import { BatchPreview } from './batch-preview.tsx';
import { BatchProgressView } from './batch-progress.tsx';
import { BatchResult } from './batch-result.tsx';
import { BatchSteps } from './batch-steps.tsx';
import { useBatch } from './use-batch.ts';

/** One list of learners, from the first look at it to its result: one address throughout, so that it can be left and found again. */
export default function BatchPage() {
  const { say, moment } = useWords();
  const { organisation } = useOrganisation();
  const { decision: decisionId = '', batch: id = '' } = useAddressParts();
  const title = useTitle();
  const { data: decision } = useSuspenseQuery(
    queryOf(awardingOperations.getDecision, { params: { organisation, decision: decisionId } }),
  );
  const { batch, secondsLeft, polling } = useBatch(organisation, id);
  const place = { organisation, decision: decisionId, title: title(decision.title) };
  const ended = batch.state === 'done' || batch.state === 'cancelled';
  return (
    <>
      <BackLink href={addresses.decision(organisation, decisionId)}>{place.title}</BackLink>
      <WorkHead
        title={batch.fileName}
        about={say('provider.batch.uploaded-by', {
          moment: moment(batch.createdAt),
          name: doerWord(say, batch.createdBy, batch.createdByKey),
        })}
      />
      {!ended && (
        <BatchSteps
          current={batch.state === 'previewed' ? 'check' : 'award'}
          {...(batch.state === 'previewed' && { listHref: addresses.list(organisation, decisionId) })}
        />
      )}
      {batch.state === 'previewed' && <BatchPreview batch={batch} place={place} />}
      {(batch.state === 'running' || batch.state === 'paused' || batch.state === 'failed') && (
        <BatchProgressView batch={batch} secondsLeft={secondsLeft} polling={polling} place={place} />
      )}
      {batch.state === 'done' && <BatchResult batch={batch} place={place} />}
      {batch.state === 'cancelled' && (
        <Notice
          title={say('provider.batch.cancelled-title')}
          action={
            <LinkButton href={addresses.list(organisation, decisionId)}>
              {say('provider.batch.again')}
            </LinkButton>
          }
        >
          {say('provider.batch.cancelled')}
        </Notice>
      )}
    </>
  );
}
