/**
 * european: the questions about a European Digital Credential in an e-seal
 * (JAdES). What the file carries answers for the seal; nobody is asked but key
 * documents and shared status lists. Trusted lists of authorities are not read
 * here: an issuer is known by a register that names the key of its certificate.
 */
export { verifyEuropean } from './verify-european.ts';
