import { TextField, type TextFieldProps } from './text-field.tsx';

/**
 * Reads a number as people in Europe write it: "1.5", "1,5", "1 250". Undefined
 * when it isn't one, or when it could be read in two ways: "1.250" is a thousand
 * and more to some, and little more than one to others.
 */
export const parseNumber = (text: string): number | undefined => {
  const compact = text.trim().replaceAll(/[\s\u00a0\u202f]/g, '');
  const ambiguous = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(compact);
  return !ambiguous && /^[-+]?\d+([.,]\d+)?$/.test(compact) ? Number(compact.replace(',', '.')) : undefined;
};

export type NumberFieldProps = Omit<TextFieldProps, 'type' | 'inputMode'> & {
  /** Digits only; otherwise a decimal comma or point is taken. */
  readonly whole?: boolean;
};

/**
 * A number, kept as the text that was typed: a wrong one is shown again with its
 * error, never emptied. Not `type="number"`, which drops what it can't read and
 * changes under a mouse wheel.
 */
export const NumberField = ({ whole = false, width = 'short', ...props }: NumberFieldProps) => (
  <TextField
    autoComplete="off"
    {...props}
    width={width}
    type="text"
    inputMode={whole ? 'numeric' : 'decimal'}
  />
);
