import { pointer } from '../base/index.ts';
import { detectCarried } from './detect-carried.ts';
import { createCarriedSources, type ExportBundle, isExportBundle } from './export-bundle.ts';
import type { VerificationPorts } from './ports.ts';
import { listPresented } from './presentation/index.ts';
import type { VerificationReport } from './report.ts';
import { verify } from './verify.ts';

/** One credential of a file, and where in the file it stands. */
export interface VerifiedItem {
  /** JSON Pointer, `/attachments/0` in a PDF; empty for a file that is itself the credential, or carries just one. */
  readonly pointer: string;
  readonly report: VerificationReport;
}

/** A file that is read but not checked yet: whoever checks it may do so in parts. */
export interface OpenedFile {
  /** How many credentials there are to check; 1 for a file that is itself one, or that is none. */
  readonly size: number;
  /** Checks the credential at a position, which counts from 0 and is less than `size`. */
  verifyAt(position: number, ports: VerificationPorts): Promise<VerifiedItem>;
}

/**
 * Reads a file: a credential, a PDF with several, a presentation, or a learner's export of many.
 * Nothing is checked. Who presents, and whether to us, can't be told from a file: see `verifyPresentation`.
 */
export const openFile = (input: Uint8Array | string): OpenedFile => {
  const detected = detectCarried(input);
  const presented = detected.kind === 'presentation' ? listPresented(detected.document) : [];
  if (presented.length > 0) {
    return {
      size: presented.length,
      verifyAt: async (position, ports) => ({
        pointer: presented[position]?.pointer ?? '',
        report: await verify(presented[position]?.text ?? '', ports),
      }),
    };
  }
  if (detected.kind === 'attachments') {
    return {
      size: detected.files.length,
      verifyAt: async (position, ports) => ({
        pointer: pointer('attachments', position),
        report: await verify(detected.files[position] ?? '', ports),
      }),
    };
  }
  if (detected.kind !== 'export' || !isExportBundle(detected.document)) {
    return {
      size: 1,
      verifyAt: async (_, ports) => ({ pointer: '', report: await verify(input, ports) }),
    };
  }
  const bundle = detected.document as unknown as ExportBundle;
  const carried = createCarriedSources(bundle);
  return {
    size: bundle.credentials.length,
    verifyAt: async (position, ports) => ({
      pointer: pointer('credentials', position),
      report: await verify(bundle.credentials[position] ?? '', { ...ports, carried }),
    }),
  };
};

/** Verifies a file: a credential, or every credential of a learner's export, each on its own. */
export const verifyFile = async (
  input: Uint8Array | string,
  ports: VerificationPorts,
): Promise<readonly VerifiedItem[]> => {
  const file = openFile(input);
  const items: VerifiedItem[] = [];
  for (let i = 0; i < file.size; i += 1) items.push(await file.verifyAt(i, ports));
  return items;
};
