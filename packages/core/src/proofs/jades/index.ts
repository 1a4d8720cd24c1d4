/**
 * jades: JSON Web Signatures with certificates, time stamps and validation values
 * (ETSI TS 119 182-1), as the European learning credentials are sealed. It leaves
 * what is sealed to formats, and whom to trust to verification.
 */
export { type CreateJadesOptions, createJades } from './create-jades.ts';
export {
  addArchiveTimestamp,
  addSignatureTimestamp,
  addValues,
  type JadesValues,
  type StampOptions,
} from './extend-jades.ts';
export { findAnchor } from './find-anchor.ts';
export type { JadesFaultCode } from './jades-fault.ts';
export {
  type JadesDocument,
  type JadesFault,
  type JadesSignature,
  parseJades,
  readPayloadText,
} from './parse-jades.ts';
export type * from './report.ts';
export { type JadesOutcome, type VerifyJadesOptions, verifyJades } from './verify-jades.ts';
