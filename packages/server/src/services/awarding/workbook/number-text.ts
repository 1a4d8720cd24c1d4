/** What a number's format makes of it. */
export type NumberKind =
  | { readonly kind: 'plain' }
  | { readonly kind: 'date' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'padded'; readonly digits: number };

const plain: NumberKind = { kind: 'plain' };

/** Formats that every program knows by number: 14–22 and those of East Asian calendars are dates. */
const builtIn = (id: number): NumberKind => {
  if (id === 9 || id === 10) return { kind: 'percent' };
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
    ? { kind: 'date' }
    : plain;
};

/**
 * What a format code makes of a number.
 *
 * @see ECMA-376 part 1, 18.8.30 and 18.8.31
 */
export const kindOfFormat = (id: number, code: string | undefined): NumberKind => {
  if (code === undefined) return builtIn(id);
  const [first = ''] = code.split(';');
  const letters = first.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (/general/i.test(letters)) return plain;
  if (/[dy]/i.test(letters)) return { kind: 'date' };
  if (letters.includes('%')) return { kind: 'percent' };
  return /^0{2,}$/.test(first) ? { kind: 'padded', digits: first.length } : plain;
};

const msPerDay = 86_400_000;

/**
 * The day of a serial number, as ISO 8601, with the time where it isn't midnight. The first system of dates counts
 * a 29 February 1900 that never was; it is written as such, and no reader of dates takes it.
 *
 * @see ECMA-376 part 1, 18.17.4.1
 */
const toDate = (serial: number, from1904: boolean): string | undefined => {
  if (serial < 0 || serial >= 2_958_466) return undefined;
  if (!from1904 && Math.floor(serial) === 60) return '1900-02-29';
  const zero = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const iso = new Date(zero + Math.round(serial * msPerDay)).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
};

/** A stored number as its author sees it: a date as ISO 8601, other numbers in their shortest form, without exponent. */
export const toNumberText = (stored: string, kind: NumberKind, from1904: boolean): string => {
  const number = Number(stored);
  if (!Number.isFinite(number)) return stored;
  if (kind.kind === 'date') return toDate(number, from1904) ?? String(number);
  if (kind.kind === 'percent') return `${Number((number * 100).toPrecision(12))}%`;
  if (kind.kind === 'padded' && Number.isInteger(number) && number >= 0) {
    return String(number).padStart(kind.digits, '0');
  }
  return String(number);
};

/** Tells whether a whole number has more digits than spreadsheet programs keep: they made the last ones zeros. */
export const hasLostDigits = (stored: string): boolean => {
  const number = Math.abs(Number(stored));
  return Number.isInteger(number) && number >= 1e15;
};
