import type { JsonObject } from '../../base/index.ts';
import { bundledContexts } from './bundled-contexts.ts';

/** Finds JSON-LD contexts by address, in memory only. */
export interface DocumentLoader {
  /** The context document, or `undefined`: an unknown address is refused, never fetched. */
  load(url: string): JsonObject | undefined;
}

/**
 * Creates a loader of the bundled contexts and those the caller adds.
 *
 * The caller vouches for `extra`; to give a bundled address another meaning is
 * a fault of the caller.
 */
export const createDocumentLoader = (extra: ReadonlyMap<string, JsonObject> = new Map()): DocumentLoader => {
  for (const url of extra.keys()) {
    if (bundledContexts.has(url)) throw new Error(`${url} is bundled and can't be replaced`);
  }
  return { load: (url) => bundledContexts.get(url) ?? extra.get(url) };
};
