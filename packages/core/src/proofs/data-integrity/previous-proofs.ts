import { isJsonObject, type Json } from '../../base/index.ts';

/**
 * The proofs that a proof names as those it was made on top of, in the
 * document's order; `undefined` when one of them is gone, or not the only one
 * of its name.
 *
 * @see Verifiable Credential Data Integrity 1.0, section 4.3, Add Proof Set/Chain
 */
export const findPreviousProofs = (wanted: readonly Json[], all: readonly Json[]): Json[] | undefined => {
  const idOf = (proof: Json): Json | undefined => (isJsonObject(proof) ? proof.id : undefined);
  const isSingle = (id: Json): boolean =>
    typeof id === 'string' && all.filter((proof) => idOf(proof) === id).length === 1;
  if (!wanted.every(isSingle) || new Set(wanted).size < wanted.length) return undefined;
  return all.filter((proof) => wanted.includes(idOf(proof) ?? null));
};
