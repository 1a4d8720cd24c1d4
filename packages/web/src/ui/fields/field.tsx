import type { ReactNode } from 'react';
import { Icon } from '../controls/icon.tsx';
import { useWords } from '../words/words.tsx';

/** What every field can say about itself. */
export interface FieldTexts {
  readonly label: string;
  /** Said before typing: what is wanted, with an example. */
  readonly help?: ReactNode | undefined;
  /** Said after: what is wrong, and how to put it right. */
  readonly error?: string | undefined;
  /** Marks the label; fields are wanted unless they say so. */
  readonly optional?: boolean | undefined;
}

export interface FieldProps extends FieldTexts {
  /** The control's id; help and error get ids from it. */
  readonly id: string;
  readonly children: ReactNode;
}

/** Ids of what describes the control, for `aria-describedby`; nothing when there is nothing. */
export const describedBy = (
  id: string,
  { help, error }: Pick<FieldTexts, 'help' | 'error'>,
): string | undefined =>
  [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;

/** The label's words, marked where the field may stay empty. */
export const useLabel = ({ label, optional }: Pick<FieldTexts, 'label' | 'optional'>): string => {
  const { say } = useWords();
  return optional ? say('ui.optional', { label }) : label;
};

/** The error beside a field. */
export const FieldError = ({ id, children }: { id: string; children: ReactNode }) => {
  const { say } = useWords();
  return (
    <p className="field__error" id={`${id}-error`}>
      <Icon name="error" />
      <span>
        <span className="hidden">{say('ui.errors.label')}: </span>
        {children}
      </span>
    </p>
  );
};

/** Label, help, error, control: one column, in this order. */
export const Field = ({ id, help, error, children, ...texts }: FieldProps) => (
  <div className={error ? 'field field--bad' : 'field'}>
    <label className="field__label" htmlFor={id}>
      {useLabel(texts)}
    </label>
    {help && (
      <p className="field__help" id={`${id}-help`}>
        {help}
      </p>
    )}
    {error && <FieldError id={id}>{error}</FieldError>}
    {children}
  </div>
);
