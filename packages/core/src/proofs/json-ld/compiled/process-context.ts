/// <reference path="../libraries.d.ts" />

import ContextResolver from 'jsonld/lib/ContextResolver.js';
import type { JsonldActiveContext, TermMapping } from 'jsonld/lib/context.js';
import contextProcessing from 'jsonld/lib/context.js';
import type { Json, JsonObject } from '../../../base/index.ts';
import { leaveToReference } from './signals.ts';

/** How a context applies to the one before it. */
export interface Application {
  /** False for contexts of types, which end with the node. */
  readonly propagate: boolean;
  /** True for contexts of properties, which may redefine protected terms. */
  readonly overrideProtected: boolean;
}

/** An active context without any term. */
export const createInitialContext = (): JsonldActiveContext => contextProcessing.getInitialContext({});

/**
 * Applies a local context to an active one, by the library. Whatever the
 * library would refuse or warn of is left to the reference path, which says why.
 *
 * @param contexts the only ones that may be named by address
 */
export const processContext = async (
  activeContext: JsonldActiveContext,
  localContext: Json,
  application: Application,
  contexts: ReadonlyMap<string, JsonObject>,
): Promise<JsonldActiveContext> => {
  const documentLoader = async (url: string) => {
    const document = contexts.get(url);
    return document === undefined ? leaveToReference() : { contextUrl: null, document, documentUrl: url };
  };
  return contextProcessing.process({
    activeCtx: activeContext,
    localCtx: localContext,
    ...application,
    options: {
      base: null,
      documentLoader,
      contextResolver: new ContextResolver({ sharedCache: new Map() }),
      eventHandler: [leaveToReference],
    },
  });
};

/** Whether the library takes a word for one of its keywords. */
export const isKeyword = (word: string): boolean => contextProcessing.isKeyword(word);

export type { JsonldActiveContext, TermMapping };
