import { isJsonObject, type JsonObject } from '../../base/index.ts';
import type { CredentialElements } from '../../domain/index.ts';
import { readSlots } from './reading/read-slots.ts';
import { textOf } from './reading/values.ts';
import { findSupplement, withSupplement } from './supplement.ts';

/**
 * Reads a European Digital Credential, ours or a stranger's, sealed or as it is
 * uploaded, into Annex I's elements. What a stranger leaves out, or writes in a
 * way that can't be understood, is absent. Nothing is trusted here: the document
 * may be anybody's. The payload of a seal is the caller's to take out.
 */
export const readElm = (document: JsonObject): CredentialElements => {
  const credential = isJsonObject(document.credential) ? document.credential : document;
  const id = textOf(credential.id);
  // The Union's tools count the nodes of every file from one under this name.
  const local = ['urn:epass:', ...(id === undefined ? [] : [`${id}#`])];
  const supplement = findSupplement(credential);
  const slots = readSlots(credential, { local, ours: supplement !== undefined });
  return supplement === undefined ? slots : withSupplement(slots, supplement);
};
