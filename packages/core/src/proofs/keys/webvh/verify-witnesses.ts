import { isJsonObject, parseJson } from '../../../base/index.ts';
import { findProver } from './entry-proof.ts';
import type { LogEntry } from './log-entry.ts';
import type { VerifiedLog } from './verify-log.ts';

const mostProofs = 500;

/**
 * Tells whether enough witnesses approved each entry that needs them: a proof
 * over a later published version stands for all before it. Proofs that don't
 * fit, or are of versions that the log doesn't have, count for nothing.
 *
 * @param body the file of witnesses' proofs
 * @see did:webvh v1.0, Verifying Witness Proofs During Resolution
 */
export const areWitnessed = (
  body: Uint8Array,
  entries: readonly LogEntry[],
  toWitness: VerifiedLog['toWitness'],
): boolean => {
  const seen = findApprovals(body, entries);
  return toWitness.every(({ number, witnesses: { threshold, ids } }) => {
    const approving = ids.filter((id) => (seen.get(id.slice('did:key:'.length)) ?? 0) >= number);
    return approving.length >= threshold;
  });
};

/** Witness (Multikey) → the latest version that it approved. */
const findApprovals = (body: Uint8Array, entries: readonly LogEntry[]): ReadonlyMap<string, number> => {
  const seen = new Map<string, number>();
  const numbers = new Map(entries.map(({ versionId, number }) => [versionId, number]));
  const file = parseJson(body);
  let left = mostProofs;
  for (const item of file.ok && Array.isArray(file.value) ? file.value : []) {
    if (!isJsonObject(item) || typeof item.versionId !== 'string' || !Array.isArray(item.proof)) continue;
    const number = numbers.get(item.versionId);
    if (number === undefined) continue;
    for (const proof of item.proof) {
      left -= 1;
      if (left < 0) return seen;
      const witness = isJsonObject(proof) ? findProver({ versionId: item.versionId }, proof) : undefined;
      if (witness !== undefined) seen.set(witness, Math.max(number, seen.get(witness) ?? 0));
    }
  }
  return seen;
};
