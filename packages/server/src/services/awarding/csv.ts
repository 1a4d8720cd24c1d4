/**
 * Writes rows as CSV that a spreadsheet opens rightly and safely: a byte order mark for the encoding, and an
 * apostrophe before whatever would run as a formula.
 *
 * @see OWASP, CSV Injection
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((cells) => cells.map(toCell).join(',')).join('\r\n')}\r\n`;

// After a semicolon, too: a spreadsheet of most European languages begins a new cell there,
// and takes our commas and quotation marks for text.
const formula = /(?<=^|[;\t\r\n])(?=[=+\-@\t\r])/g;

const toCell = (value: string): string => {
  const safe = value.replace(formula, "'");
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
