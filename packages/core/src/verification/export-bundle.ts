import { isJsonObject, type Json, type JsonObject } from '../base/index.ts';
import { parseDidDocument, parseVerificationMethod } from '../proofs/keys/index.ts';
import type { CarriedSources } from './ports.ts';

/** Everything of one learner's in one file, with what is needed to check it without us. */
export interface ExportBundle {
  readonly type: 'SigilloExport';
  readonly version: 1;
  /** RFC 3339. */
  readonly exportedAt: string;
  /** Each exactly as it was sealed. */
  readonly credentials: readonly string[];
  readonly didDocuments: readonly JsonObject[];
  /** Sealed status lists, as text. */
  readonly statusLists: readonly string[];
  /** The installation's sealed register, as text; for people, never a reason to trust. */
  readonly register?: string;
  readonly shares?: readonly JsonObject[];
  readonly passkeys?: readonly JsonObject[];
  readonly log?: readonly JsonObject[];
}

const mostCredentials = 1_000;
const mostSupplements = 2_000;

/** Tells a bundle whose lists have the shape they must have; what the lists hold is checked one by one. */
export const isExportBundle = (document: JsonObject): boolean =>
  document.type === 'SigilloExport' &&
  document.version === 1 &&
  isListOf(document.credentials, 'string', mostCredentials) &&
  isListOf(document.didDocuments, 'object', mostSupplements) &&
  isListOf(document.statusLists, 'string', mostSupplements);

const isListOf = (value: Json | undefined, type: 'string' | 'object', most: number): boolean =>
  Array.isArray(value) &&
  value.length <= most &&
  value.every((item) => (type === 'string' ? typeof item === 'string' : isJsonObject(item)));

/** The bundle's own key documents and lists, to be asked where nobody else answers. */
export const createCarriedSources = ({
  didDocuments,
  statusLists,
}: Pick<ExportBundle, 'didDocuments' | 'statusLists'>): CarriedSources => {
  const documents = new Map(didDocuments.map((document) => [document.id, document]));
  const lists = new Map(statusLists.map((text) => [readId(text), text]));
  return {
    keyResolver: {
      resolve: async (method) => {
        const controller = parseVerificationMethod(method)?.controller;
        const document = controller === undefined ? undefined : documents.get(controller);
        return document === undefined
          ? { state: 'unreachable', reason: 'not-in-file' }
          : parseDidDocument(document, method);
      },
    },
    statusSource: {
      fetch: async (url) => {
        const body = lists.get(url);
        return body === undefined
          ? { state: 'unreachable', reason: 'not-in-file' }
          : { state: 'found', body };
      },
    },
  };
};

// A look-up only: the list is read strictly, and its address compared, when it is checked.
const readId = (text: string): string | undefined => /"id"\s*:\s*"([^"\\]+)"/.exec(text)?.[1];
