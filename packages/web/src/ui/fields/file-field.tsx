import { type InputHTMLAttributes, useId } from 'react';
import { describedBy, Field, type FieldTexts } from './field.tsx';

export interface FileFieldProps
  extends FieldTexts,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'style' | 'id' | 'type' | 'children'> {
  readonly id?: string | undefined;
}

/** A file in a plain form, without JavaScript. The application has FileDrop. */
export const FileField = (props: FileFieldProps) => {
  const made = useId();
  const { id = made, label, help, error, optional, ...native } = props;
  return (
    <Field id={id} label={label} help={help} error={error} optional={optional}>
      <input
        {...native}
        type="file"
        id={id}
        className="input"
        aria-describedby={describedBy(id, { help, error })}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  );
};
