import { useState } from 'react';
import { NumberField, type NumberFieldProps, parseNumber, useWords } from '../../../ui/index.ts';

interface NumberValueFieldProps extends Omit<NumberFieldProps, 'value' | 'onChange'> {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** A number that is stored as one. What can't be read as a number stays in the box with the reason, and isn't stored. */
export const NumberValueField = ({ value, onChange, error, whole, ...rest }: NumberValueFieldProps) => {
  const { say, number } = useWords();
  const [typed, setTyped] = useState<string>();
  const read = typed === undefined ? undefined : parseNumber(typed);
  const wrong =
    typed !== undefined && typed.trim() !== '' && (read === undefined || (whole && !Number.isInteger(read)));
  return (
    <NumberField
      {...rest}
      {...(whole && { whole })}
      value={typed ?? (value === undefined ? '' : number(value))}
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
