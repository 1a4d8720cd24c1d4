import type { JsonObject } from '@sigillo/core/base';
import { canonizeByReference, canonizeCompiled, type DocumentLoader } from '@sigillo/core/proofs/json-ld';
import { nodeCrypto } from '@sigillo/server/keys';

/** What became of the documents that both paths were given. */
export interface Tally {
  /** Same bytes on both. */
  same: number;
  /** Left to the reference path, which took them. */
  left: number;
  /** Refused by the reference path, and not taken by the compiled one. */
  refused: number;
  /** Everything else, with the document. There must be none. */
  readonly different: { readonly document: JsonObject; readonly why: string }[];
}

/** An empty tally. */
export const createTally = (): Tally => ({ same: 0, left: 0, refused: 0, different: [] });

/** Gives a document to both paths and notes whether they agree, N-Quads compared whole. */
export const comparePaths = async (
  document: JsonObject,
  loader: DocumentLoader,
  tally: Tally,
): Promise<void> => {
  const before = JSON.stringify(document);
  const options = { loader, crypto: nodeCrypto };
  const compiled = await canonizeCompiled(document, options);
  const reference = await canonizeByReference(document, options);
  const note = (why: string) => tally.different.push({ document: JSON.parse(before), why });
  if (JSON.stringify(document) !== before) note('the document was changed');
  else if (reference.ok && compiled?.ok) {
    if (reference.value === compiled.value) tally.same += 1;
    else note('other bytes');
  } else if (!reference.ok && compiled?.ok) note(`accepted, though refused as ${reference.error.code}`);
  else if (reference.ok && compiled !== undefined) note('refused, though the reference path takes it');
  else if (reference.ok) tally.left += 1;
  else tally.refused += 1;
};
