import { type SelectHTMLAttributes, useId } from 'react';
import { Icon } from '../controls/icon.tsx';
import { describedBy, Field, type FieldTexts } from './field.tsx';

/** One thing to choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** A second line that helps to decide. */
  readonly help?: string | undefined;
  /** The language of the label where it isn't the page's. */
  readonly lang?: string | undefined;
}

export interface SelectProps
  extends FieldTexts,
    Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'style' | 'id' | 'children'> {
  readonly id?: string | undefined;
  readonly options: readonly Option[];
  /** What stands there before anything is chosen; left out, the first option is chosen. */
  readonly placeholder?: string;
  readonly width?: 'short' | 'medium' | 'full';
}

/** One of up to about fifteen. Fewer than six: RadioGroup. Many: ComboBox. */
export const Select = (props: SelectProps) => {
  const made = useId();
  const {
    id = made,
    label,
    help,
    error,
    optional,
    options,
    placeholder,
    width = 'medium',
    ...native
  } = props;
  return (
    <Field id={id} label={label} help={help} error={error} optional={optional}>
      <div className={width === 'full' ? 'select' : `select select--${width}`}>
        <select
          {...native}
          id={id}
          className="input"
          aria-describedby={describedBy(id, { help, error })}
          aria-invalid={error ? true : undefined}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </div>
    </Field>
  );
};
