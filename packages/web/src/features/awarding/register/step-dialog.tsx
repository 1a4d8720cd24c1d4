import { awardingOperations, type ResponseOf } from '@sigillo/contract/api';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, queryOf, useSubmit } from '../../../api/index.ts';
import { useWords } from '../../../ui/index.ts';
import { Dialog, useToasts } from '../../../ui/interactive/index.ts';
import { SendingProblem } from '../forms/sending.tsx';
import { ReasonField, useReasonFields } from './reason-field.tsx';

type Award = ResponseOf<typeof awardingOperations.getAward>;
export type ReasonedStep = 'revoke' | 'suspend' | 'reinstate' | 'annul';

/** Asks for the reason of a step that changes an award, says what follows from it, and takes it. */
export const StepDialog = (props: {
  organisation: string;
  award: Award;
  step: ReasonedStep;
  onClose: () => void;
}) => {
  const { organisation, award, step, onClose } = props;
  const { say } = useWords();
  const queries = useQueryClient();
  const toasts = useToasts();
  const submission = useSubmit();
  const fields = useReasonFields();
  const [reason, setReason] = useState('');
  const params = { organisation, award: award.id };

  const send = async () => {
    if (reason.trim() === '') {
      return submission.refuse([{ pointer: '/reason', detail: say('fault.required') }]);
    }
    const done = await submission.submit(async () => {
      const changed = await call(awardingOperations[step], { params, body: { reason } });
      queries.setQueryData(queryOf(awardingOperations.getAward, { params }).queryKey, changed);
      await queries.invalidateQueries({ queryKey: [awardingOperations.listAwards.id] });
      toasts.confirm(say(`provider.award.done.${step}`));
    });
    if (done) onClose();
  };

  return (
    <Dialog
      title={say(`provider.award.ask.${step}`, { name: award.learnerName })}
      confirm={say(`provider.award.${step}`)}
      danger={step === 'revoke' || step === 'annul'}
      busy={submission.busy}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <SendingProblem submission={submission} fields={fields} />
      <p>{say(`provider.award.consequence.${step}`)}</p>
      <ReasonField
        help={say(`provider.award.reason-help.${step}`)}
        value={reason}
        onChange={setReason}
        submission={submission}
      />
    </Dialog>
  );
};
