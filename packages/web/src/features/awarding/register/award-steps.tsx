import { awardingOperations, type ResponseOf } from '@sigillo/contract/api';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, queryOf, useSubmit } from '../../../api/index.ts';
import { useOrganisation } from '../../../place/index.ts';
import { Button, useWords } from '../../../ui/index.ts';
import { useToasts } from '../../../ui/interactive/index.ts';
import { SendingProblem } from '../forms/sending.tsx';
import { type ReasonedStep, StepDialog } from './step-dialog.tsx';

type Award = ResponseOf<typeof awardingOperations.getAward>;

/** The mildest first. */
const reasoned = ['reinstate', 'suspend', 'annul', 'revoke'] as const satisfies readonly ReasonedStep[];

/** What may be done with an award now. */
export const AwardSteps = ({ organisation, award }: { organisation: string; award: Award }) => {
  const { say } = useWords();
  const { has } = useOrganisation();
  const [asking, setAsking] = useState<ReasonedStep>();
  if (!has('awarding-officer', 'registrar')) return null;
  return (
    <>
      {award.may.includes('remind') && <Remind organisation={organisation} award={award} />}
      {reasoned
        .filter((step) => award.may.includes(step))
        .map((step) => (
          <Button key={step} kind={step === 'revoke' ? 'danger' : 'plain'} onClick={() => setAsking(step)}>
            {say(`provider.award.${step}`)}
          </Button>
        ))}
      <Button kind="quiet" onClick={() => print()}>
        {say('action.print')}
      </Button>
      {asking && (
        <StepDialog
          organisation={organisation}
          award={award}
          step={asking}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
};

const Remind = ({ organisation, award }: { organisation: string; award: Award }) => {
  const { say } = useWords();
  const queries = useQueryClient();
  const toasts = useToasts();
  const submission = useSubmit();
  const params = { organisation, award: award.id };
  const remind = () =>
    submission.submit(async () => {
      const changed = await call(awardingOperations.remind, { params, body: {} });
      queries.setQueryData(queryOf(awardingOperations.getAward, { params }).queryKey, changed);
      toasts.confirm(say('provider.award.done.remind'));
    });
  return (
    <>
      <Button busy={submission.busy} onClick={() => void remind()}>
        {say('provider.award.remind')}
      </Button>
      <SendingProblem submission={submission} />
    </>
  );
};
