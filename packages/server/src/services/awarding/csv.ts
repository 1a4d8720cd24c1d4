/**
 * Writes rows as CSV that a spreadsheet opens rightly and safely: a byte order mark for the encoding, and an
 * apostrophe before whatever would run as a formula.
 *
 * @see OWASP, CSV Injection
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((cells) => cells.map(toCell).join(',')).join('\r\n')}\r\n`;

const toCell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
