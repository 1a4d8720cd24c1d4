import type { ReportView } from '@sigillo/contract/api';
import {
  type VerificationPorts,
  type VerificationReport,
  verify,
  verifyFile,
} from '@sigillo/core/verification';
import { asStored } from '../as-stored.ts';
import type { Deps } from '../deps.ts';
import { askSparingly } from './ask-sparingly.ts';
import { createKeyResolver, createStatusSource, createTrustSource } from './own-sources.ts';

/** What core's verification asks of this installation. */
export const createVerificationPorts = (deps: Deps): VerificationPorts => ({
  crypto: deps.crypto,
  clock: deps.clock,
  keyResolver: createKeyResolver(deps),
  statusSource: createStatusSource(deps),
  trustSource: createTrustSource(deps),
  authorities: deps.outside.authorities ?? [],
});

/** Key documents and lists of others that one file may have us fetch. */
const mostAddresses = 100;

/** Verifies a file: a credential, or every credential of a learner's export. Nothing is kept. */
export const verifyDocument = async (
  deps: Deps,
  input: Uint8Array | string,
): Promise<readonly ReportView[]> => {
  const outside = askSparingly(deps.outside, mostAddresses);
  const items = await verifyFile(input, createVerificationPorts({ ...deps, outside }));
  return items.map(({ report }) => toReportView(report));
};

/** Verifies one credential. */
export const verifyCredential = (deps: Deps, input: Uint8Array | string): Promise<VerificationReport> =>
  verify(input, createVerificationPorts(deps));

/** A report as the API shows it: the same members, as plain JSON. */
export const toReportView = (report: VerificationReport): ReportView => asStored<ReportView>(report);
