/**
 * vc-jose-cose: credentials and presentations as signed texts, bare or in an envelope. It
 * leaves signatures to jose, and what a credential says to formats.
 *
 * @see Securing Verifiable Credentials using JOSE and COSE
 */
export { createEnveloped, type Enveloped, parseEnveloped } from './enveloped.ts';
export {
  createVcJwt,
  isInForce,
  parseVcJwt,
  typeOf,
  type VcJwt,
  type VcJwtFault,
  type VcJwtKind,
} from './vc-jwt.ts';
