import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, fromMultibase, type JsonObject, toCanonicalJson, toUtf8 } from '../../../base/index.ts';
import { resolveDidKey } from '../did-key.ts';
import { isStrictEd25519Point } from '../ed25519-point.ts';
import { toMultikey } from '../multikey.ts';

/**
 * Whose key made a proof over a log entry, as a Multikey; undefined where it
 * doesn't fit, or isn't of the only suite that logs have.
 *
 * The suite is repeated here in its narrowest form, because keys come before
 * the proofs that they make.
 *
 * @see Data Integrity EdDSA Cryptosuites 1.0, section 3.3, eddsa-jcs-2022
 */
export const findProver = (unsecured: JsonObject, proof: JsonObject): string | undefined => {
  const { proofValue, ...options } = proof;
  if (options.type !== 'DataIntegrityProof' || options.cryptosuite !== 'eddsa-jcs-2022') return undefined;
  if (options.proofPurpose !== 'assertionMethod' || typeof proofValue !== 'string') return undefined;
  if (typeof options.verificationMethod !== 'string') return undefined;
  const resolved = resolveDidKey(options.verificationMethod);
  if (resolved.state !== 'found' || resolved.key.type !== 'Ed25519') return undefined;
  const signature = fromMultibase('z', proofValue);
  if (!signature.ok || signature.value.length !== 64) return undefined;
  const data = concatBytes(digest(options), digest(unsecured));
  return verify(signature.value, data, resolved.key.bytes) ? toMultikey(resolved.key) : undefined;
};

const digest = (value: JsonObject): Uint8Array => sha256(toUtf8(toCanonicalJson(value)));

const verify = (signature: Uint8Array, data: Uint8Array, key: Uint8Array): boolean => {
  if (!isStrictEd25519Point(key) || !isStrictEd25519Point(signature.subarray(0, 32))) return false;
  try {
    return ed25519.verify(signature, data, key, { zip215: false });
  } catch {
    // A point off the curve, or a scalar out of range.
    return false;
  }
};
