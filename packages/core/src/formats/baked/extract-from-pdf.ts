import { err, ok, type Result } from '../../base/index.ts';
import { PdfFile } from './pdf/pdf-file.ts';
import {
  isDictionary,
  isPdfList,
  isReference,
  isStream,
  type PdfFault,
  PdfRefusal,
  type PdfStream,
  type PdfValue,
} from './pdf/values.ts';

/** Why nothing was taken out of a document. */
export type CarrierFault = PdfFault;

const mostAttachments = 64;
const deepest = 32;

/**
 * Takes all attached files out of a PDF, in the order of its list: those of the
 * document (`EmbeddedFiles`) and those that it is associated with (`AF`). Whether one
 * is a credential isn't asked. Pages, scripts and actions aren't looked at.
 *
 * @see ISO 32000-2, sections 7.11.4 and 14.13
 */
export const extractFromPdf = (pdf: Uint8Array): Result<readonly Uint8Array[], CarrierFault> => {
  try {
    const file = new PdfFile(pdf);
    const streams = new Set(findSpecifications(file).flatMap((value) => findStream(file, value)));
    return ok([...streams].map((stream) => file.decode(stream)));
  } catch (thrown) {
    if (thrown instanceof PdfRefusal) return err(thrown.code);
    throw thrown;
  }
};

const findSpecifications = (file: PdfFile): readonly PdfValue[] => {
  const catalogue = entriesOf(file, file.trailer.get('Root'));
  const names = entriesOf(file, catalogue.get('Names'));
  const associated = file.resolve(catalogue.get('AF'));
  const found = [
    ...walkNames(file, names.get('EmbeddedFiles'), new Set(), 0),
    ...(isPdfList(associated) ? associated : []),
  ];
  if (found.length > 2 * mostAttachments) throw new PdfRefusal('pdf-too-complex');
  return found;
};

const entriesOf = (file: PdfFile, value: PdfValue | undefined): ReadonlyMap<string, PdfValue> => {
  const resolved = file.resolve(value);
  return isDictionary(resolved) ? resolved.entries : new Map();
};

/** @see ISO 32000-2, section 7.9.6, Name trees */
const walkNames = (
  file: PdfFile,
  node: PdfValue | undefined,
  seen: Set<number>,
  depth: number,
): readonly PdfValue[] => {
  if (isReference(node)) {
    if (seen.has(node.number)) throw new PdfRefusal('pdf-malformed');
    seen.add(node.number);
  }
  if (depth > deepest || seen.size > 1_000) throw new PdfRefusal('pdf-too-complex');
  const entries = entriesOf(file, node);
  const [names, kids] = [file.resolve(entries.get('Names')), file.resolve(entries.get('Kids'))];
  return [
    ...(isPdfList(names) ? names.filter((_, i) => i % 2 === 1) : []),
    ...(isPdfList(kids) ? kids.flatMap((kid) => walkNames(file, kid, seen, depth + 1)) : []),
  ];
};

const findStream = (file: PdfFile, specification: PdfValue): readonly PdfStream[] => {
  const embedded = entriesOf(file, entriesOf(file, specification).get('EF'));
  const stream = file.resolve(embedded.get('UF') ?? embedded.get('F'));
  return isStream(stream) ? [stream] : [];
};
