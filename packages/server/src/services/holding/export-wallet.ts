import { isJsonObject, type Json, type JsonObject, Problem, parseJson, toDateTime } from '@sigillo/core/base';
import { type ExportBundle, findStatusLists } from '@sigillo/core/verification';
import { listWallet } from '../../store/index.ts';
import { type Actor, requirePerson } from '../actor.ts';
import { asStored } from '../as-stored.ts';
import type { Deps } from '../deps.ts';
import { getDidDocument, getRegister } from '../sealing/index.ts';
import { listShares } from '../sharing/list-shares.ts';
import { createStatusSource } from '../verifying/index.ts';
import { listLog } from './list-log.ts';
import { openCopies, toText } from './open-copies.ts';

/**
 * Everything of a person's in one file that verifies without us: the credentials as they were
 * sealed, the key documents and status lists behind them, the register, shares and log.
 */
export const exportWallet = async (deps: Deps, actor: Actor): Promise<ExportBundle> => {
  const person = requirePerson(actor);
  const copies = await deps.store.withScope({ person: person.id }, async (transaction) =>
    openCopies(deps, transaction, person.id, await listWallet(transaction, person.id)),
  );
  const credentials = copies.map(({ document }) => toText(document));
  const documents = credentials.flatMap(toObject);
  return {
    type: 'SigilloExport',
    version: 1,
    exportedAt: toDateTime(deps.clock.now()),
    credentials,
    didDocuments: await collectDidDocuments(deps, documents),
    statusLists: await collectStatusLists(deps, documents),
    register: await getRegister(deps),
    // The secret links stay out: who finds the file must not be able to open them.
    shares: (await listShares(deps, actor)).map(({ url: _, ...share }) => asStored<JsonObject>(share)),
    log: (await listLog(deps, actor)).map((entry) => asStored<JsonObject>(entry)),
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
