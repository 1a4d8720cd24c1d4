/**
 * issuing: lint, then seal. A credential can be signed only as a
 * `LintedCredential`, which only `lintCredential` makes and which is spent by
 * sealing; status lists and registers, which say nothing of learners, have
 * functions of their own that write what they sign themselves. Where the key
 * lives is the Signer's business, what is stored is the services'.
 */
export { type Face, faces, type LintedCredential, lintCredential } from './linted-credential.ts';
export { type PresentOptions, present } from './present.ts';
export { seal } from './seal.ts';
export { sealAsJwt } from './seal-as-jwt.ts';
export { type EuropeanSealingPorts, sealEuropean } from './seal-european.ts';
export { sealRegister } from './seal-register.ts';
export { type SdJwtVcSealingPorts, sealSdJwtVc } from './seal-sd-jwt-vc.ts';
export { sealStatusList } from './seal-status-list.ts';
export { sealTokenStatusList, type TokenStatusListOptions } from './seal-token-status-list.ts';
export type { SealedDocument, SealingChoice, SealingPorts } from './secure-document.ts';
