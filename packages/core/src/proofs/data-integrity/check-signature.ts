import { fromMultibase, type Json, type JsonObject, toList } from '../../base/index.ts';
import type { PublicKey } from '../../ports/index.ts';
import type { CanonizeFault } from '../json-ld/index.ts';
import {
  type Cryptosuite,
  type CryptosuiteOptions,
  createHashData,
  cryptosuites,
  findUndefined,
} from './cryptosuite.ts';
import type { InvalidProofReason } from './outcome.ts';
import type { DataIntegrityProof } from './proof.ts';
import {
  isBaseProofValue,
  parseDerivedProofValue,
  selectiveSuite,
  verifyDerivedProof,
} from './selective-disclosure/index.ts';

/** Whether the signature fits. `signed`: it fits the text, but not all of that means something. */
export type SignatureAnswer =
  | { readonly state: 'fits' }
  | { readonly state: 'invalid'; readonly reason: InvalidProofReason }
  | { readonly state: 'not-canonizable'; readonly fault: CanonizeFault; readonly signed: boolean };

/** Asks a proof's signature, by a key, of a document without proofs but those it builds on. */
export type SignatureCheck = (
  key: PublicKey,
  unsecured: JsonObject,
  options: CryptosuiteOptions,
) => Promise<SignatureAnswer>;

const fits: SignatureAnswer = { state: 'fits' };
const invalid = (reason: InvalidProofReason): SignatureAnswer => ({ state: 'invalid', reason });

/** Tells whether we verify proofs of a suite. */
export const isKnownSuite = (name: string): boolean => name === selectiveSuite || cryptosuites.has(name);

/** What a proof's value is, where it isn't one that can be checked. */
export type ProofValueFault = 'proof-value-malformed' | 'not-derived';

/** Reads a proof's value as its suite, which we know, has it. */
export const readProofValue = (proof: DataIntegrityProof): SignatureCheck | ProofValueFault => {
  const { proofValue, ...proofOptions } = proof;
  if (proof.cryptosuite === selectiveSuite) return readSelective(proofValue, proofOptions);
  const suite = cryptosuites.get(proof.cryptosuite) as Cryptosuite;
  const signature = fromMultibase('z', proofValue);
  if (!signature.ok) return 'proof-value-malformed';
  return (key, unsecured, options) =>
    checkWhole(suite, signature.value, proofOptions, key, unsecured, options);
};

const readSelective = (proofValue: string, proofOptions: JsonObject): SignatureCheck | ProofValueFault => {
  const value = parseDerivedProofValue(proofValue);
  if (!value.ok) return isBaseProofValue(proofValue) ? 'not-derived' : value.error;
  return async (key, unsecured, options) => {
    if (key.type !== 'P-256') return invalid('key-type-wrong');
    const verified = await verifyDerivedProof(unsecured, proofOptions, value.value, key, options);
    if (!verified.ok) return { state: 'not-canonizable', fault: verified.error, signed: false };
    return verified.value ? fits : invalid('signature-wrong');
  };
};

const checkWhole = async (
  suite: Cryptosuite,
  signature: Uint8Array,
  proofOptions: JsonObject,
  key: PublicKey,
  unsecured: JsonObject,
  options: CryptosuiteOptions,
): Promise<SignatureAnswer> => {
  const digest = suite.digests[key.type];
  if (digest === undefined) return invalid('key-type-wrong');
  if (suite.signs === 'text' && !hasSameContexts(unsecured, proofOptions))
    return invalid('proof-context-mismatch');
  const hashData = await createHashData(suite, digest, unsecured, proofOptions, options);
  if (!hashData.ok) return { state: 'not-canonizable', fault: hashData.error, signed: false };
  if (!(await options.crypto.verify(key, signature, hashData.value))) return invalid('signature-wrong');
  if (suite.signs === 'statements') return fits;
  const fault = await findUndefined(unsecured, proofOptions, options);
  return fault === undefined ? fits : { state: 'not-canonizable', fault, signed: true };
};

/**
 * Whether a JCS proof names the document's contexts, all of them, or none. The
 * specification would let a holder add contexts behind those signed; but they
 * would give a meaning to terms that had none when they were signed.
 */
const hasSameContexts = (unsecured: JsonObject, proofOptions: JsonObject): boolean => {
  const listed = (value: Json | undefined): string => JSON.stringify(toList(value));
  const named = proofOptions['@context'];
  return named === undefined || listed(named) === listed(unsecured['@context']);
};
