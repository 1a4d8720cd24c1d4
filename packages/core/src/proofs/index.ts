/**
 * proofs: from a document to a secured document and back, true for any JSON
 * document. It knows keys and canonical forms and no domain word; the suites
 * live in the folders beside.
 */
export { isStrictEd25519Point } from './ed25519-point.ts';
