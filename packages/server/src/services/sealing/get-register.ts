import { toDateTime } from '@sigillo/core/base';
import type { RegisteredKey, TrustRegister } from '@sigillo/core/formats/trust-register';
import { sealRegister } from '@sigillo/core/issuing';
import { toMultikey } from '@sigillo/core/proofs/keys';
import { listAllSealingKeys, listOrganisations, type PublishedKey } from '../../store/index.ts';
import type { Deps } from '../deps.ts';
import { toDocumentKey } from './get-did-document.ts';
import { findStanding } from './standing.ts';

/** How long a copy of the register may be relied on. */
const lifetime = 7 * 24 * 3_600_000;
/** The register is made and signed at most this often. */
const refreshEvery = 60_000;

interface Made {
  readonly at: number;
  readonly text: Promise<string>;
}
const made = new WeakMap<object, Made>();

/** The installation's signed register of the organisations that its operator confirmed. */
export const getRegister = (deps: Deps): Promise<string> => {
  const now = deps.clock.now();
  const known = made.get(deps.store);
  if (known !== undefined && now - known.at < refreshEvery) return known.text;
  const text = make(deps, now);
  made.set(deps.store, { at: now, text });
  // A failure is not kept.
  text.catch(() => made.delete(deps.store));
  return text;
};

const make = async (deps: Deps, now: number): Promise<string> => {
  const { origin, practice } = deps.installation;
  const { signer, keys, organisations } = await deps.store.withScope(
    { system: true },
    async (transaction) => ({
      signer: await deps.keys.installationSigner(transaction),
      keys: await listAllSealingKeys(transaction),
      organisations: await listOrganisations(transaction),
    }),
  );
  const did = deps.keys.installationDid;
  const register: TrustRegister = {
    type: 'SigilloRegister',
    version: 1,
    origin,
    name: new URL(origin).host,
    mode: practice ? 'practice' : 'production',
    issued: toDateTime(now),
    validUntil: toDateTime(now + lifetime),
    did,
    keys: (keys.get(did) ?? []).map(toRegisteredKey),
    organisations: organisations.flatMap((organisation) => {
      const standing = findStanding(organisation);
      if (standing === undefined) return [];
      const { earlier, ...entry } = standing;
      const own = deps.keys.didOf(organisation.slug);
      return {
        did: own,
        ...entry,
        ...(earlier.length === 0 ? {} : { earlier }),
        entry: `${origin}/o/${organisation.slug}`,
        keys: (keys.get(own) ?? []).map(toRegisteredKey),
      };
    }),
  };
  return (await sealRegister(register, { crypto: deps.crypto, signer })).text;
};

const toRegisteredKey = (key: PublishedKey): RegisteredKey => {
  const { revoked, expires } = toDocumentKey(key);
  return {
    id: `${key.controller}#${key.id}`,
    publicKeyMultibase: toMultikey({ type: key.type, bytes: key.publicKey }),
    ...(revoked === undefined ? {} : { revoked }),
    ...(expires === undefined ? {} : { expires }),
  };
};
