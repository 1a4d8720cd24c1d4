import { type CalendarDate, parseDate } from '@internationalized/date';
import { intlTag } from '@sigillo/contract/messages';
import { useId } from 'react';
import { DateField as AriaDateField, DateInput, DateSegment, I18nProvider } from 'react-aria-components';
import { FieldError, type FieldTexts, useLabel } from '../fields/field.tsx';
import { useWords } from '../words/words.tsx';

export interface DateFieldProps extends FieldTexts {
  readonly id?: string | undefined;
  /** `2026-03-13`, or empty. */
  readonly value: string;
  /** Called with a whole date, or with the empty string when it is cleared. */
  readonly onChange: (value: string) => void;
}

const parsed = (value: string): CalendarDate | null => {
  try {
    return value === '' ? null : parseDate(value);
  } catch {
    return null;
  }
};

/** A day, typed in segments in the order of the reader's language. */
export const DateField = ({ id: given, value, onChange, label, help, error, optional }: DateFieldProps) => {
  const { locale } = useWords();
  const made = useId();
  const id = given ?? made;
  return (
    <div className={error ? 'field field--bad' : 'field'}>
      <span className="field__label" id={`${id}-label`}>
        {useLabel({ label, optional })}
      </span>
      {help && (
        <p className="field__help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error && <FieldError id={id}>{error}</FieldError>}
      <I18nProvider locale={intlTag(locale)}>
        <AriaDateField
          id={id}
          aria-labelledby={`${id}-label`}
          aria-describedby={[help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')}
          isInvalid={error !== undefined}
          value={parsed(value)}
          onChange={(date) => onChange(date?.toString() ?? '')}
          shouldForceLeadingZeros
        >
          <DateInput className="input date">{(segment) => <DateSegment segment={segment} />}</DateInput>
        </AriaDateField>
      </I18nProvider>
    </div>
  );
};
