import { type InputHTMLAttributes, type TextareaHTMLAttributes, useId } from 'react';
import { describedBy, Field, type FieldTexts } from './field.tsx';

type Native<T> = Omit<T, 'className' | 'style' | 'id' | 'children'>;

export interface TextFieldProps extends FieldTexts, Native<InputHTMLAttributes<HTMLInputElement>> {
  /** Left out: made up. Give one where an error summary links here. */
  readonly id?: string | undefined;
  readonly size?: never;
  /** How much is expected, shown by the width. */
  readonly width?: 'short' | 'medium' | 'full';
  /** A unit after the box, for example "hours". */
  readonly unit?: string | undefined;
}

/** One line of text. Controlled (`value`) in the application, uncontrolled (`defaultValue`) in plain pages. */
export const TextField = (props: TextFieldProps) => {
  const made = useId();
  const { id = made, label, help, error, optional, width = 'full', unit, type = 'text', ...native } = props;
  const input = (
    <input
      {...native}
      type={type}
      id={id}
      className={width === 'full' ? 'input' : `input input--${width}`}
      aria-describedby={describedBy(id, { help, error })}
      aria-invalid={error ? true : undefined}
    />
  );
  return (
    <Field id={id} label={label} help={help} error={error} optional={optional}>
      {unit ? (
        <div className="field__row field__unit-before">
          {input}
          <span className="field__unit">{unit}</span>
        </div>
      ) : (
        input
      )}
    </Field>
  );
};

export interface TextAreaProps extends FieldTexts, Native<TextareaHTMLAttributes<HTMLTextAreaElement>> {
  readonly id?: string | undefined;
  /** Shows "214 of 500" under the box; needs a controlled value and `maxLength`. */
  readonly counted?: boolean;
}

/** Several lines of text. */
export const TextArea = (props: TextAreaProps) => {
  const made = useId();
  const { id = made, label, help, error, optional, counted, ...native } = props;
  return (
    <Field id={id} label={label} help={help} error={error} optional={optional}>
      <textarea
        {...native}
        id={id}
        className="input"
        aria-describedby={describedBy(id, { help, error })}
        aria-invalid={error ? true : undefined}
      />
      {counted && typeof native.value === 'string' && native.maxLength !== undefined && (
        <span className="field__count figures">
          {native.value.length} / {native.maxLength}
        </span>
      )}
    </Field>
  );
};
