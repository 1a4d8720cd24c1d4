import { Problem } from '@sigillo/core/base';
import { readZipDirectory, type ZipDirectory } from './zip-directory.ts';

const startsWith = (bytes: Uint8Array, ...prefix: readonly number[]): boolean =>
  prefix.every((byte, i) => bytes[i] === byte);

/** Tells whether bytes are a ZIP file or an OLE container: all that spreadsheet programs write, but no text. */
export const isContainer = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6) || isOle(bytes);

const isOle = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/**
 * The directory of what may be an XLSX workbook.
 *
 * Problems: `file-is-locked`, `file-is-spreadsheet` (of another kind), `file-has-macros`,
 * `file-is-archive`, and those of `readZipDirectory`.
 */
export const openContainer = (bytes: Uint8Array): ZipDirectory => {
  if (isOle(bytes)) {
    // The directory of the container names its streams in UTF-16.
    const locked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    if (locked) throw new Problem('rule', 'file-is-locked');
    throw new Problem('rule', 'file-is-spreadsheet', { values: { kind: '.xls' } });
  }
  const directory = readZipDirectory(bytes);
  const names = [...directory.keys()];
  if (names.some((name) => /^xl\/workbook\.bin$/.test(name))) {
    throw new Problem('rule', 'file-is-spreadsheet', { values: { kind: '.xlsb' } });
  }
  if (names.some((name) => name.endsWith('vbaproject.bin'))) throw new Problem('rule', 'file-has-macros');
  if (!directory.has('[content_types].xml')) {
    if (directory.has('mimetype') && directory.has('content.xml')) {
      throw new Problem('rule', 'file-is-spreadsheet', { values: { kind: '.ods' } });
    }
    throw new Problem('rule', 'file-is-archive');
  }
  return directory;
};
