import type { JsonObject } from '../../base/index.ts';
import { bundledContexts } from './bundled-contexts.ts';
import { ContextMachine } from './compiled/index.ts';

/** Finds JSON-LD contexts by address, in memory only. */
export interface DocumentLoader {
  /** The context document, or `undefined`: an unknown address is refused, never fetched. */
  load(url: string): JsonObject | undefined;
}

/**
 * Creates a loader of the bundled contexts and those the caller adds.
 *
 * The caller vouches for `extra`; to give a bundled address another meaning is
 * a fault of the caller. Each loader with contexts of its own works their
 * meaning out anew: keep it.
 */
export const createDocumentLoader = (extra: ReadonlyMap<string, JsonObject> = new Map()): DocumentLoader => {
  for (const url of extra.keys()) {
    if (bundledContexts.has(url)) throw new Error(`${url} is bundled and can't be replaced`);
  }
  const contexts = extra.size === 0 ? bundledContexts : new Map([...bundledContexts, ...extra]);
  const loader = { load: (url: string) => contexts.get(url) };
  machines.set(loader, extra.size === 0 ? bundledMachine : new ContextMachine(contexts));
  return loader;
};

const bundledMachine = new ContextMachine(bundledContexts);
const machines = new WeakMap<DocumentLoader, ContextMachine>();

/** The machine over a loader's contexts; undefined for loaders that others made, whose answers may change. */
export const findMachine = (loader: DocumentLoader): ContextMachine | undefined => machines.get(loader);
