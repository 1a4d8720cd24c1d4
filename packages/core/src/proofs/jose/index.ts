/**
 * jose: signed texts in compact form (JWS, JWT), read strictly and made with a Signer.
 * It leaves what is said in them, and who may say it, to its callers.
 */
export { algorithmOf, isAlgorithmOf } from './algorithms.ts';
export { type CreateJwsOptions, createCompactJws, createJwt } from './create-compact-jws.ts';
export {
  type CompactJws,
  type JwsFault,
  type JwsHeader,
  type Jwt,
  parseCompactJws,
  parseJwt,
} from './parse-compact-jws.ts';
export { type JwsOutcome, verifyCompactJws } from './verify-compact-jws.ts';
export {
  type IssuerJwtOutcome,
  type VerifyIssuerJwtOptions,
  verifyIssuerJwt,
} from './verify-issuer-jwt.ts';
