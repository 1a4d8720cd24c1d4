import { awardingOperations } from '@sigillo/contract/api';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, useSubmit } from '../../../api/index.ts';
import { useWords } from '../../../ui/index.ts';
import { Dialog, useToasts } from '../../../ui/interactive/index.ts';
import { SendingProblem } from '../forms/sending.tsx';
import type { AwardSummary } from './award-state.tsx';
import { ReasonField, useReasonFields } from './reason-field.tsx';

/** Only what is in force can be revoked. */
export const isInForce = ({ state, credentialState = 'active' }: AwardSummary): boolean =>
  state === 'issued' && (credentialState === 'active' || credentialState === 'suspended');

/** Revokes several awards with one reason, after their number was typed. All or none. */
export const RevokeMany = (props: {
  organisation: string;
  awards: readonly AwardSummary[];
  onClose: () => void;
  onRevoked: () => void;
}) => {
  const { organisation, awards, onClose, onRevoked } = props;
  const { say } = useWords();
  const queries = useQueryClient();
  const toasts = useToasts();
  const submission = useSubmit();
  const fields = useReasonFields();
  const [reason, setReason] = useState('');
  const inForce = awards.filter(isInForce);
  const count = inForce.length;
  const rest = awards.length - count;

  const send = async () => {
    if (reason.trim() === '') {
      return submission.refuse([{ pointer: '/reason', detail: say('fault.required') }]);
    }
    const done = await submission.submit(async () => {
      const { revoked } = await call(awardingOperations.revokeMany, {
        params: { organisation },
        body: { awards: inForce.map(({ id }) => id), reason, ...(count > 1 && { count }) },
      });
      toasts.confirm(say('provider.register.revoked-toast', { count: revoked }));
    });
    await queries.invalidateQueries({ queryKey: [awardingOperations.listAwards.id] });
    if (done) onRevoked();
  };

  return (
    <Dialog
      title={say('provider.register.revoke-ask', { count })}
      confirm={say('provider.register.revoke-count', { count })}
      danger
      {...(count > 1 && { typeCount: count })}
      busy={submission.busy}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <SendingProblem submission={submission} fields={fields} />
      <p>{say('provider.register.revoke-text', { count })}</p>
      {rest > 0 && <p>{say('provider.register.revoke-rest', { count: rest })}</p>}
      <ReasonField
        help={say('provider.award.reason-help.revoke')}
        value={reason}
        onChange={setReason}
        submission={submission}
      />
    </Dialog>
  );
};
