import { Problem } from '@sigillo/core/base';
import { sealStatusList } from '@sigillo/core/issuing';
import { toEncodedList } from '@sigillo/core/status/bitstring-status-list';
import { findStatusList, keepSignedStatusList, type StatusListRecord } from '../../store/index.ts';
import type { Deps } from '../deps.ts';

/** How long a copy of a list may be used, in milliseconds: a revocation is seen within it. */
export const statusListTtl = 60_000;
/** How long a signed list holds; it is signed anew in the second half, or as soon as a bit is flipped. */
const lifetime = 24 * 3_600_000;
/** Flips within this time of a signature are signed together. */
const coalescing = 50;

interface Signing {
  readonly at: number;
  readonly text: Promise<string>;
}

/** Signatures under way or just made, by list: many readers and many flips cost one. */
const recent = new WeakMap<object, Map<string, Signing>>();

/**
 * A status list as a signed credential. The bits in the database are what counts; a
 * list whose bits were flipped, or that is half through its life, is signed anew.
 * Problem `status-list-not-found`.
 */
export const getStatusList = async (deps: Deps, id: string): Promise<string> => {
  const record = await deps.store.withScope({ system: true }, (transaction) =>
    findStatusList(transaction, id),
  );
  if (record === undefined) throw new Problem('missing', 'status-list-not-found');
  const now = deps.clock.now();
  if (record.signed !== undefined && now - record.signed.at.getTime() < lifetime / 2)
    return record.signed.text;
  const signings = recent.get(deps.store) ?? new Map<string, Signing>();
  recent.set(deps.store, signings);
  const underWay = signings.get(id);
  if (underWay !== undefined && now - underWay.at < coalescing) return underWay.text;
  const text = sign(deps, record);
  signings.set(id, { at: now, text });
  return text;
};

const sign = async (deps: Deps, record: StatusListRecord): Promise<string> => {
  const { tenant } = record;
  const signer = await deps.store.withScope({ system: true }, (transaction) =>
    deps.keys.activeSigner(transaction, tenant),
  );
  if (signer === undefined) throw new Error(`the list ${record.id} has no signer`);
  const now = deps.clock.now();
  const { text } = await sealStatusList(
    {
      id: `${deps.installation.origin}/status/${record.id}`,
      issuer: signer.verificationMethod.slice(0, signer.verificationMethod.indexOf('#')),
      purpose: record.purpose,
      encodedList: await toEncodedList(record.list, deps.crypto),
      validFrom: now,
      validUntil: now + lifetime,
      ttl: statusListTtl,
    },
    { crypto: deps.crypto, signer },
  );
  await deps.store.withScope({ tenant }, (transaction) =>
    keepSignedStatusList(transaction, record, { text, at: now }),
  );
  return text;
};
