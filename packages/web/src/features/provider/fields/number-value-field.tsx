import { formatNumber, type Locale } from '@sigillo/contract/messages';
import { useState } from 'react';
import { NumberField, type NumberFieldProps, parseNumber, useWords } from '../../../ui/index.ts';

interface NumberValueFieldProps extends Omit<NumberFieldProps, 'value' | 'onChange'> {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** A number as its reader writes it, without marks between thousands: what stands in a field is read again. */
const toField = (value: number, locale: Locale): string =>
  formatNumber(locale, value, { useGrouping: false, maximumFractionDigits: 6 });

/** A number that is stored as one. What can't be read as a number stays in the box with the reason, and isn't stored. */
export const NumberValueField = ({ value, onChange, error, whole, ...rest }: NumberValueFieldProps) => {
  const { say, locale } = useWords();
  const [typed, setTyped] = useState<string>();
  const read = typed === undefined ? undefined : parseNumber(typed);
  const wrong =
    typed !== undefined && typed.trim() !== '' && (read === undefined || (whole && !Number.isInteger(read)));
  return (
    <NumberField
      {...rest}
      {...(whole && { whole })}
      value={typed ?? (value === undefined ? '' : toField(value, locale))}
      error={wrong ? say('provider.not-a-number', { value: typed }) : error}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        const next = parseNumber(text);
        if (text.trim() === '') onChange(undefined);
        else if (next !== undefined && (!whole || Number.isInteger(next))) onChange(next);
      }}
      onBlur={() => {
        if (!wrong) setTyped(undefined);
      }}
    />
  );
};
