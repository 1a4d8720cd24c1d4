import { pointer } from '../base/index.ts';
import { detectKind } from './detect-kind.ts';
import { createCarriedSources, type ExportBundle, isExportBundle } from './export-bundle.ts';
import type { VerificationPorts } from './ports.ts';
import type { VerificationReport } from './report.ts';
import { verify } from './verify.ts';

/** One credential of a file, and where in the file it stands. */
export interface VerifiedItem {
  /** JSON Pointer; empty for a file that is itself the credential. */
  readonly pointer: string;
  readonly report: VerificationReport;
}

/** Verifies a file: a credential, or every credential of a learner's export, each on its own. */
export const verifyFile = async (
  input: Uint8Array | string,
  ports: VerificationPorts,
): Promise<readonly VerifiedItem[]> => {
  const detected = detectKind(input);
  if (detected.kind !== 'export' || !isExportBundle(detected.document)) {
    return [{ pointer: '', report: await verify(input, ports) }];
  }
  const bundle = detected.document as unknown as ExportBundle;
  const carried = createCarriedSources(bundle);
  const items: VerifiedItem[] = [];
  for (const [i, credential] of bundle.credentials.entries()) {
    items.push({
      pointer: pointer('credentials', i),
      report: await verify(credential, { ...ports, carried }),
    });
  }
  return items;
};
