import { createHash } from 'node:crypto';

/** One file of an export. */
export interface ExportFile {
  /** Below the export's directory, with `/`. */
  readonly path: string;
  readonly records: number;
  readonly text: string;
}

/** A file as the manifest names it. */
export interface ListedFile {
  readonly path: string;
  readonly records: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** One JSON text. */
export const toJsonFile = (path: string, value: unknown, records = 1): ExportFile => ({
  path,
  records,
  text: `${JSON.stringify(value, null, 2)}\n`,
});

/** One JSON text a line. */
export const toLinesFile = (path: string, values: readonly unknown[]): ExportFile => ({
  path,
  records: values.length,
  text: values.map((value) => `${JSON.stringify(value)}\n`).join(''),
});

/** What the manifest says of a file, so that a change or a loss shows. */
export const listFile = ({ path, records, text }: ExportFile): ListedFile => ({
  path,
  records,
  bytes: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
});
