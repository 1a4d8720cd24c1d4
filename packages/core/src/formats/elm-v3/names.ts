import { type Json, type JsonObject, toList } from '../../base/index.ts';

/** First in the context list: the European Learning Model is of the first data model only. */
export const firstCredentialsContext = 'https://www.w3.org/2018/credentials/v1';

/** Second in the context list. A name, not a place: document loaders answer it with `createContext()`. */
export const elmContext = 'http://data.europa.eu/snb/model/context/edc-ap';

/** The shapes that the document says it follows. */
export const elmSchema = 'http://data.europa.eu/snb/model/ap/edc-generic-full';

const statusTerms = 'https://www.w3.org/ns/credentials/status#';

/** Stands inside the status entry, whose terms neither of the two contexts has. No other context may stand inside. */
export const statusContext = {
  BitstringStatusListEntry: `${statusTerms}BitstringStatusListEntry`,
  statusPurpose: `${statusTerms}statusPurpose`,
  statusListIndex: `${statusTerms}statusListIndex`,
  statusListCredential: { '@id': `${statusTerms}statusListCredential`, '@type': '@id' },
} as const satisfies JsonObject;

/** Whether a document's types call it a European Digital Credential. */
export const isElm = (document: JsonObject): boolean =>
  toList(document.type).includes('EuropeanDigitalCredential');

/**
 * Whether the context list is exactly the two that a European Digital
 * Credential has, in their order: others could change what a key means.
 */
export const hasElmContexts = (contexts: readonly Json[]): boolean =>
  contexts.length === 2 && contexts[0] === firstCredentialsContext && contexts[1] === elmContext;
