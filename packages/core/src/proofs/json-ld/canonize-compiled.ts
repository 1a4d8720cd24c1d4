import { sha256 } from '@noble/hashes/sha2.js';
import { err, type JsonObject, ok, type Result, toHex, toUtf8 } from '../../base/index.ts';
import type { Crypto } from '../../ports/index.ts';
import { canonizeQuads, type QuadSet, TooComplex, Undecided } from './canonical/index.ts';
import type { CanonizeFault, CanonizeOptions } from './canonize-options.ts';
import { expandToQuads, Missing } from './compiled/index.ts';
import { type DocumentLoader, findMachine } from './document-loader.ts';

/** Most statements of a document, unless the caller says otherwise. */
export const mostQuads = 20_000;

/** A document that needs more new contexts than this is not one of the usual ones. */
const mostNewContexts = 120;

/**
 * As `canonize`, by the compiled path alone; undefined where only the reference
 * path can tell. Refuses nothing by itself but what is too large or too complex.
 */
export const canonizeCompiled = async (
  document: JsonObject,
  options: CanonizeOptions,
): Promise<Result<string, CanonizeFault> | undefined> => {
  const { maxWorkFactor = 1, maxQuads = mostQuads, deadline } = options;
  const set = await expandCompiled(document, options.loader);
  if (set === undefined) return undefined;
  if (set.size > maxQuads) return err({ code: 'graph-too-large' });
  try {
    return ok(canonizeQuads(set, { digest: toTextDigest(options.crypto), maxWorkFactor, deadline }));
  } catch (thrown) {
    if (thrown instanceof TooComplex) return err({ code: 'graph-too-complex' });
    if (thrown instanceof Undecided) return undefined;
    throw thrown;
  }
};

/** A document's statements; undefined where only the reference path can tell. */
export const expandCompiled = async (
  document: JsonObject,
  loader: DocumentLoader,
): Promise<QuadSet | undefined> => {
  const machine = findMachine(loader);
  if (machine === undefined) return undefined;
  for (let supplied = 0; supplied < mostNewContexts; supplied += 1) {
    try {
      return expandToQuads(document, machine);
    } catch (thrown) {
      if (thrown instanceof Undecided) return undefined;
      if (!(thrown instanceof Missing)) throw thrown;
      try {
        await thrown.supply();
      } catch {
        // A context that can't be processed: the reference path says why.
        return undefined;
      }
    }
  }
  return undefined;
};

/** SHA-256 of texts at once, by the platform where it can. */
export const toTextDigest = (crypto: Crypto): ((text: string) => string) =>
  crypto.sha256Hex === undefined ? ownDigest : (text) => (crypto.sha256Hex as (text: string) => string)(text);

const ownDigest = (text: string): string => toHex(sha256(toUtf8(text)));
