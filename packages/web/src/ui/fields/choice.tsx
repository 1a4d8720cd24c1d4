import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import { describedBy, FieldError, type FieldTexts, useLabel } from './field.tsx';
import type { Option } from './select.tsx';

export interface CheckboxProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'style' | 'type' | 'children'> {
  readonly label: ReactNode;
  readonly help?: ReactNode | undefined;
  readonly error?: string | undefined;
}

/** One yes-or-no. Its label is a statement that is true when it is ticked. */
export const Checkbox = (props: CheckboxProps) => {
  const made = useId();
  const { id = made, label, help, error, ...native } = props;
  return (
    <div className={error ? 'field field--bad' : 'field'}>
      {error && <FieldError id={id}>{error}</FieldError>}
      <label className="option" htmlFor={id}>
        <input
          {...native}
          id={id}
          type="checkbox"
          aria-describedby={describedBy(id, { help, error })}
          aria-invalid={error ? true : undefined}
        />
        <span className="option__label">{label}</span>
      </label>
      {help && (
        <p className="field__help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
};

export interface ChoiceGroupProps extends FieldTexts {
  /** The group's id, which an error summary links to: it lands on the first option. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly options: readonly Option[];
  /** Short options side by side. */
  readonly inline?: boolean;
  /** Controlled: the chosen values. */
  readonly value?: readonly string[];
  readonly defaultValue?: readonly string[];
  readonly onChange?: (value: readonly string[]) => void;
}

const ChoiceGroup = (props: ChoiceGroupProps & { type: 'radio' | 'checkbox' }) => {
  const made = useId();
  const {
    id = made,
    type,
    name,
    label,
    help,
    error,
    optional,
    options,
    inline,
    value,
    defaultValue,
    onChange,
  } = props;
  const toggled = (option: string, on: boolean): readonly string[] => {
    if (type === 'radio') return [option];
    return on ? [...(value ?? []), option] : (value ?? []).filter((one) => one !== option);
  };
  return (
    <fieldset
      className={error ? 'field field--bad' : 'field'}
      aria-describedby={describedBy(id, { help, error })}
      aria-invalid={error ? true : undefined}
    >
      <legend className="field__label">{useLabel({ label, optional })}</legend>
      {help && (
        <p className="field__help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error && <FieldError id={id}>{error}</FieldError>}
      <div className={inline ? 'options options--row' : 'options'}>
        {options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${option.value}`;
          return (
            <label className="option" key={option.value} htmlFor={optionId}>
              <input
                id={optionId}
                type={type}
                name={name}
                value={option.value}
                // The help lies inside the label, to be pressed; as a name it would be heard twice.
                aria-labelledby={option.help ? `${optionId}-name` : undefined}
                aria-describedby={option.help ? `${optionId}-more` : undefined}
                {...(value
                  ? { checked: value.includes(option.value) }
                  : { defaultChecked: defaultValue?.includes(option.value) ?? false })}
                {...(onChange && {
                  onChange: (event: { target: { checked: boolean } }) =>
                    onChange(toggled(option.value, event.target.checked)),
                })}
              />
              <span className="option__label" id={option.help ? `${optionId}-name` : undefined}>
                {option.label}
              </span>
              {option.help && (
                <span className="option__help" id={`${optionId}-more`}>
                  {option.help}
                </span>
              )}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
};

/** Several of a few. */
export const CheckboxGroup = (props: ChoiceGroupProps) => <ChoiceGroup {...props} type="checkbox" />;

export interface RadioGroupProps extends Omit<ChoiceGroupProps, 'value' | 'defaultValue' | 'onChange'> {
  readonly value?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: (value: string) => void;
}

/** One of a few, all in sight. An empty `value` is controlled with nothing chosen. */
export const RadioGroup = ({ value, defaultValue, onChange, ...rest }: RadioGroupProps) => (
  <ChoiceGroup
    {...rest}
    type="radio"
    {...(value !== undefined && { value: [value] })}
    {...(defaultValue !== undefined && { defaultValue: [defaultValue] })}
    {...(onChange && { onChange: ([chosen = '']: readonly string[]) => onChange(chosen) })}
  />
);
