import { achievementOperations } from '@sigillo/contract/api';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, useSubmit } from '../../../api/index.ts';
import { Refusal, TextArea, useWords } from '../../../ui/index.ts';
import { Dialog } from '../../../ui/interactive/index.ts';
import type { VersionPlace } from '../place/addresses.ts';

interface StepDialogProps {
  readonly step: 'withdraw' | 'close';
  readonly place: VersionPlace;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks before a version is taken back or closed, and says what follows. */
export const StepDialog = ({ step, place, onClose, onDone }: StepDialogProps) => {
  const { say } = useWords();
  const queries = useQueryClient();
  const { busy, problem, submit } = useSubmit();
  const [comment, setComment] = useState('');
  const take = async (): Promise<void> => {
    const text = comment.trim();
    const taken = await submit(() =>
      call(achievementOperations[step], { params: { ...place }, body: text ? { comment: text } : {} }),
    );
    if (!taken) return;
    await queries.invalidateQueries();
    onDone();
  };
  return (
    <Dialog
      title={say(`provider.step.${step}.title`)}
      confirm={say(`provider.step.${step}.confirm`)}
      danger={step === 'close'}
      busy={busy}
      onConfirm={() => void take()}
      onClose={onClose}
    >
      {problem && <Refusal problem={problem} />}
      <p>{say(`provider.step.${step}.text`)}</p>
      <TextArea
        label={say('provider.check.comment')}
        optional
        maxLength={2000}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
    </Dialog>
  );
};
