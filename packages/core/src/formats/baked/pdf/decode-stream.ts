import { inflateZlib } from '../../../base/index.ts';
import { isDictionary, isName, isPdfList, PdfRefusal, type PdfStream, type PdfValue } from './values.ts';

/**
 * The bytes that a stream stands for: as they are, or inflated up to `maxBytes`.
 *
 * @see ISO 32000-2, section 7.4, Filters
 */
export const decodeStream = ({ entries, raw }: PdfStream, maxBytes: number): Uint8Array => {
  const filters = toList(entries.get('Filter'));
  if (filters.length === 0) {
    if (raw.length > maxBytes) throw new PdfRefusal('pdf-too-complex');
    return raw;
  }
  const [filter] = filters;
  if (filters.length > 1 || !isName(filter) || filter.name !== 'FlateDecode')
    throw new PdfRefusal('pdf-unsupported');
  const inflated = inflateZlib(raw, maxBytes);
  if (!inflated.ok)
    throw new PdfRefusal(inflated.error === 'deflate-too-large' ? 'pdf-too-complex' : 'pdf-malformed');
  const [parameters] = toList(entries.get('DecodeParms'));
  return isDictionary(parameters) ? undoPredictor(inflated.value, parameters.entries) : inflated.value;
};

const toList = (value: PdfValue | undefined): readonly PdfValue[] => {
  if (value === undefined || value === null) return [];
  return isPdfList(value) ? value : [value];
};

/** Only what is written for tables of objects: rows of single bytes. @see PNG, section 9, Filtering */
const undoPredictor = (bytes: Uint8Array, parameters: ReadonlyMap<string, PdfValue>): Uint8Array => {
  const number = (name: string, otherwise: number): number => {
    const value = parameters.get(name) ?? otherwise;
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1)
      throw new PdfRefusal('pdf-malformed');
    return value;
  };
  const predictor = number('Predictor', 1);
  if (predictor === 1) return bytes;
  const columns = number('Columns', 1);
  if (predictor < 10 || number('Colors', 1) !== 1 || number('BitsPerComponent', 8) !== 8)
    throw new PdfRefusal('pdf-unsupported');
  const rows = Math.ceil(bytes.length / (columns + 1));
  if (rows * (columns + 1) !== bytes.length) throw new PdfRefusal('pdf-malformed');
  const output = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const filter = bytes[row * (columns + 1)] as number;
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const left = column === 0 ? 0 : (output[at - 1] as number);
      const up = row === 0 ? 0 : (output[at - columns] as number);
      const corner = row === 0 || column === 0 ? 0 : (output[at - columns - 1] as number);
      output[at] = (bytes[row * (columns + 1) + 1 + column] as number) + predict(filter, left, up, corner);
    }
  }
  return output;
};

const predict = (filter: number, left: number, up: number, corner: number): number => {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const estimate = left + up - corner;
      const [a, b, c] = [left, up, corner].map((value) => Math.abs(estimate - value)) as [
        number,
        number,
        number,
      ];
      if (a <= b && a <= c) return left;
      return b <= c ? up : corner;
    }
    default:
      throw new PdfRefusal('pdf-malformed');
  }
};
