const delimiters = ['\t', ';', ',', '|'] as const;

const linesOf = (text: string): readonly string[] =>
  text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');

/**
 * The headings of a pasted table or of a file's beginning, to choose the key column
 * from. Only an offer: the server reads the list itself, and refuses a column that
 * it doesn't find.
 */
export const headingsOf = (text: string): readonly string[] => {
  const [first = ''] = linesOf(text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/, ''));
  const counts = delimiters.map((delimiter) => first.split(delimiter).length);
  const delimiter = delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
  const cells = first.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  return [...new Set(cells.filter((cell) => cell !== '' && cell.length <= 100))];
};

/** Rows below the headings, for people to compare with their spreadsheet. */
export const countRows = (text: string): number => Math.max(0, linesOf(text).length - 1);

/** The first few kilobytes of a file, as far as they are UTF-8. */
export const headOf = (file: Blob): Promise<string> => file.slice(0, 8192).text();

/** Tells a workbook by how it begins: it is a packed file, and only the server unpacks it. */
export const isWorkbook = (head: string): boolean => head.startsWith('PK\u0003\u0004');
