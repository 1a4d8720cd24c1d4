import { useEffect, useRef } from 'react';
import { controlId, type Submission } from '../../../api/index.ts';
import { TextArea, useWords } from '../../../ui/index.ts';
import { type FormFields, fieldOf } from '../forms/sending.tsx';

/** The one field of the dialogs that change awards, for `SendingProblem`. */
export const useReasonFields = (): FormFields => ({
  '/reason': useWords().say('provider.award.step-reason'),
});

/** Why an award is changed. Refused, it takes the focus. */
export const ReasonField = (props: {
  help: string;
  value: string;
  onChange: (reason: string) => void;
  submission: Pick<Submission, 'faults' | 'attempt'>;
}) => {
  const { help, value, onChange, submission } = props;
  const { say } = useWords();
  const { id, error } = fieldOf(submission, '/reason');
  const { attempt } = submission;
  const seen = useRef(attempt);
  useEffect(() => {
    if (attempt !== seen.current && error) document.getElementById(controlId('/reason'))?.focus();
    seen.current = attempt;
  }, [attempt, error]);
  return (
    <TextArea
      id={id}
      error={error}
      label={say('provider.award.step-reason')}
      help={help}
      rows={3}
      maxLength={8000}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
};
