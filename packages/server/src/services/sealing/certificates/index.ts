/**
 * certificates: for e-seals, from authorities: asked for, brought, imported, put to use by a
 * second person, opened to seal, and about to end. What is sealed with them is not decided here.
 */
export { bringCertificate } from './bring-certificate.ts';
export { confirmSeal } from './confirm-seal.ts';
export { importSeal } from './import-seal.ts';
export { getRequest, listSeals } from './list-seals.ts';
export { mayConfirmSeal, rolesForConfirming } from './may-confirm.ts';
export { openCertifiedSeal } from './open-certified-seal.ts';
export { requestSeal } from './request-seal.ts';
export { sealNotice, warnEndingSeals } from './warn-ending-seals.ts';
export { withdrawSeal } from './withdraw-seal.ts';
