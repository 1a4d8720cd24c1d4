import type { ReportView } from '@sigillo/contract/api';
import { type VerificationPorts, type VerificationReport, verify } from '@sigillo/core/verification';
import { asStored } from '../as-stored.ts';
import type { Deps } from '../deps.ts';
import { type CheckTerms, checkApart } from './apart/index.ts';
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

/** A file, or a part of one, as it was checked. */
export interface CheckedDocument {
  readonly reports: readonly ReportView[];
  /** How many credentials the file holds, checked or not. */
  readonly size: number;
}

/** Verifies a file: a credential, or credentials of a learner's export. Nothing is kept. Problem `checks-busy`. */
export const verifyDocument = async (
  deps: Deps,
  input: Uint8Array | string,
  terms: CheckTerms = {},
): Promise<CheckedDocument> => {
  const outside = askSparingly(deps.outside, mostAddresses);
  const { reports, size } = await checkApart(input, createVerificationPorts({ ...deps, outside }), terms);
  return { reports: reports.map(toReportView), size };
};

/** Verifies one credential. Problem `checks-busy`. */
export const verifyCredential = async (
  deps: Deps,
  input: Uint8Array | string,
): Promise<VerificationReport> => {
  const { reports } = await checkApart(input, createVerificationPorts(deps), { most: 1 });
  const [report] = reports;
  if (report === undefined) throw new Error('a document was opened and nothing checked');
  return report;
};

/** Verifies a credential that we sealed ourselves, which is no stranger's work: here and now. */
export const verifyOwn = (deps: Deps, input: Uint8Array | string): Promise<VerificationReport> =>
  verify(input, createVerificationPorts(deps));

/** A report as the API shows it: the same members, as plain JSON. */
export const toReportView = (report: VerificationReport): ReportView => asStored<ReportView>(report);
