import { isJsonObject, type Json, type JsonObject, Problem, parseJson } from '@sigillo/core/base';
import { type ExportBundle, findStatusLists } from '@sigillo/core/verification';
import type { Deps } from '../deps.ts';
import { getDidDocument } from '../sealing/index.ts';
import { createStatusSource } from './own-sources.ts';

/** What credentials need to be checked without us: the key documents of our own organisations, and the status lists. */
export const collectProof = async (
  deps: Deps,
  credentials: readonly string[],
): Promise<Pick<ExportBundle, 'didDocuments' | 'statusLists'>> => {
  const documents = credentials.flatMap(toObject);
  return {
    didDocuments: await collectDidDocuments(deps, documents),
    statusLists: await collectStatusLists(deps, documents),
  };
};

const toObject = (credential: string): readonly JsonObject[] => {
  const parsed = parseJson(credential, { maxSize: 2_000_000 });
  return parsed.ok && isJsonObject(parsed.value) ? [parsed.value] : [];
};

const issuerOf = ({ issuer }: JsonObject): Json | undefined => (isJsonObject(issuer) ? issuer.id : issuer);

/** Of our own organisations; a stranger's keys are the stranger's to publish. */
const collectDidDocuments = async (
  deps: Deps,
  documents: readonly JsonObject[],
): Promise<readonly JsonObject[]> => {
  const own = `${deps.keys.installationDid}:o:`;
  const dids = new Set(
    documents.map(issuerOf).filter((id): id is string => typeof id === 'string' && id.startsWith(own)),
  );
  const found: JsonObject[] = [];
  for (const did of dids) {
    try {
      found.push(await getDidDocument(deps, did));
    } catch (thrown) {
      // An organisation that is gone has none; the register still vouches for its keys.
      if (!(thrown instanceof Problem)) throw thrown;
    }
  }
  return found;
};

const collectStatusLists = async (
  deps: Deps,
  documents: readonly JsonObject[],
): Promise<readonly string[]> => {
  const urls = new Set(documents.flatMap(findStatusLists));
  const source = createStatusSource(deps);
  const lists: string[] = [];
  for (const url of urls) {
    const fetched = await source.fetch(url);
    if (fetched.state === 'found') lists.push(fetched.body);
  }
  return lists;
};
