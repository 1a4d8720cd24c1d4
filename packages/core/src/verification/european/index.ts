/**
 * european: the questions about a European Digital Credential in an e-seal
 * (JAdES). What the file carries answers for the seal; nobody is asked but key
 * documents and shared status lists. An issuer is known by a register that names the
 * key of its certificate, or by a certificate of an authority that the verifier trusts.
 */
export { parseTrustedAuthorities, type TrustedAuthorities } from './trusted-authorities.ts';
export { verifyEuropean } from './verify-european.ts';
