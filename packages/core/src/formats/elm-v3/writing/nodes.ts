import type { JsonObject } from '../../../base/index.ts';
import type { LanguageMap } from '../../../domain/index.ts';
import { type NoteSubject, toSubject } from '../note-subjects.ts';

/** Said where nobody stated the language of a name. */
export const undetermined = 'und';

/** Makes the nodes of one document, each with an IRI of its own in that document. */
export interface Nodes {
  /** Language of the credential's own words: of places, for instance. */
  readonly language: string;
  /** A fresh IRI: the credential's, and a fragment. */
  id(kind: string): string;
  note(text: LanguageMap, subject?: NoteSubject | JsonObject): JsonObject;
  identifier(schemeName: string, notation: string): JsonObject;
  webResource(url: string): JsonObject;
  /** The node made under this key before, else a new one: what is named twice is one thing. */
  once(key: string, make: () => JsonObject): JsonObject;
}

/**
 * Creates the maker. Fragments count upwards by kind, so that the same content
 * gives the same document, and no two documents share a node by accident.
 */
export const createNodes = (credentialId: string, language: string): Nodes => {
  const counts = new Map<string, number>();
  const id = (kind: string): string => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return `${credentialId}#${kind}-${count}`;
  };
  const made = new Map<string, JsonObject>();
  return {
    language,
    id,
    note: (text, subject) => ({
      id: id('note'),
      type: 'Note',
      noteLiteral: { ...text },
      ...(subject === undefined
        ? {}
        : { subject: typeof subject === 'string' ? toSubject(subject) : subject }),
    }),
    identifier: (schemeName, notation) => ({
      id: id('identifier'),
      type: 'Identifier',
      schemeName,
      notation,
    }),
    webResource: (url) => ({ id: id('web-resource'), type: 'WebResource', contentURL: url }),
    once: (key, make) => {
      const node = made.get(key) ?? make();
      made.set(key, node);
      return node;
    },
  };
};

/** Drops what is absent or empty: the shapes know neither. */
export const stated = (value: { readonly [key: string]: JsonObject[string] | undefined }): JsonObject => {
  const node: JsonObject = {};
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined || (Array.isArray(part) && part.length === 0)) continue;
    if (typeof part === 'object' && part !== null && Object.keys(part).length === 0) continue;
    node[key] = part;
  }
  return node;
};

/** A day as the date and time that the shapes want. */
export const toMidnight = (day: string): string => `${day}T00:00:00Z`;
