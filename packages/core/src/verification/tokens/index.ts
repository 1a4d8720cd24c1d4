/**
 * tokens: credentials that are signed texts: SD-JWT VC and VC-JOSE. What is asked after the
 * seal is the same as of any credential, and is asked by the rest of verification.
 */
export { judgeSignature, type Occasion } from './check-token-seal.ts';
export { verifyPresentedSdJwt } from './verify-presented.ts';
export { verifyToken } from './verify-token.ts';
