import { isJsonObject, type JsonObject, parseJson } from '../base/index.ts';
import { isElm, readElmMarks } from '../formats/elm-v3/index.ts';
import { readMarks } from '../formats/open-badges-v3/index.ts';
import { parseJades, readPayloadText } from '../proofs/jades/index.ts';
import { parseStatusListEntry } from '../status/bitstring-status-list/index.ts';

/**
 * The addresses of every status list that a credential names, in
 * `credentialStatus` and in our extension, in an e-seal or not: what somebody must pack beside it, so
 * that it can be checked without asking. Empty for what isn't a credential.
 */
export const findStatusLists = (credential: string | JsonObject): readonly string[] => {
  const document = typeof credential === 'string' ? parseDocument(credential) : credential;
  if (document === undefined) return [];
  const standard = [document.credentialStatus ?? []].flat().flatMap((entry) => {
    const parsed = parseStatusListEntry(entry);
    return parsed.ok ? [parsed.value.list] : [];
  });
  const marks = isElm(document) ? readElmMarks(document) : readMarks(document);
  const further =
    marks === undefined || marks === 'status-malformed' ? [] : marks.status.map(({ list }) => list);
  return [...new Set([...standard, ...further])];
};

const parseDocument = (text: string): JsonObject | undefined => {
  const parsed = parseJson(text);
  if (!parsed.ok || !isJsonObject(parsed.value)) return undefined;
  return 'signatures' in parsed.value ? parseSealed(text) : parsed.value;
};

const parseSealed = (text: string): JsonObject | undefined => {
  const sealed = parseJades(text);
  const payload = sealed.ok ? readPayloadText(sealed.value) : undefined;
  const parsed = payload === undefined ? undefined : parseJson(payload);
  return parsed?.ok && isJsonObject(parsed.value) ? parsed.value : undefined;
};
