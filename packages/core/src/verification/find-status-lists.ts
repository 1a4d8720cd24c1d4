import { isJsonObject, type JsonObject, parseJson } from '../base/index.ts';
import { readMarks } from '../formats/open-badges-v3/index.ts';
import { parseStatusListEntry } from '../status/bitstring-status-list/index.ts';

/**
 * The addresses of every status list that a credential names, in
 * `credentialStatus` and in our extension: what somebody must pack beside it, so
 * that it can be checked without asking. Empty for what isn't a credential.
 */
export const findStatusLists = (credential: string | JsonObject): readonly string[] => {
  const document = typeof credential === 'string' ? parseDocument(credential) : credential;
  if (document === undefined) return [];
  const standard = [document.credentialStatus ?? []].flat().flatMap((entry) => {
    const parsed = parseStatusListEntry(entry);
    return parsed.ok ? [parsed.value.list] : [];
  });
  const marks = readMarks(document);
  const further =
    marks === undefined || marks === 'status-malformed' ? [] : marks.status.map(({ list }) => list);
  return [...new Set([...standard, ...further])];
};

const parseDocument = (text: string): JsonObject | undefined => {
  const parsed = parseJson(text);
  return parsed.ok && isJsonObject(parsed.value) ? parsed.value : undefined;
};
