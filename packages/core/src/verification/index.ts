/**
 * verification: judges something received. Bytes come in; an immutable report
 * comes out: one verdict, beside every check with its reason. Nothing here
 * throws for what it was given, and nothing is asked of the network but key
 * documents and shared status lists, through ports.
 *
 * The order of the suites is fixed: structure, proof, issuer, status, validity,
 * trust, profile, practice. What doesn't run says why.
 */
export type { Check, CheckId, CheckOutcome } from './check.ts';
export type { ProofFinding } from './checks/proof.ts';
export { type Detected, detectKind } from './detect-kind.ts';
export { parseTrustedAuthorities, type TrustedAuthorities } from './european/index.ts';
export { createCarriedSources, type ExportBundle, isExportBundle } from './export-bundle.ts';
export { findStatusLists } from './find-status-lists.ts';
export type { CarriedSources, VerificationPorts } from './ports.ts';
export {
  type AskedOfPresentation,
  type HolderBinding,
  type PresentationReport,
  type PresentedCredential,
  verifyPresentation,
} from './presentation/index.ts';
export type { VerificationReport } from './report.ts';
export { type Occasion, verifyPresentedSdJwt } from './tokens/index.ts';
export {
  combineKeyResolvers,
  combineTrustSources,
  createRegisterKeyResolver,
  createRegisterTrustSource,
  parseTrustDocument,
  type TrustDocument,
  verifyTrustRegister,
} from './trust-register/index.ts';
export { type VerdictKind, type VerdictName, verdictKinds, verdictNames } from './verdict.ts';
export { verify } from './verify.ts';
export { type OpenedFile, openFile, type VerifiedItem, verifyFile } from './verify-file.ts';
