import { type Selectable, sql } from 'kysely';
import type { Transaction } from '../transaction.ts';
import type { SealingKeyTable } from './sealing.tables.ts';

/**
 * What a key is for: badges and lists; e-seals of European credentials; and, of
 * a practice installation alone, its certificates and its time stamps.
 */
export type SealingKeyUse = 'credential' | 'e-seal' | 'authority' | 'time-stamping';

export type SealingKeyState = 'active' | 'retired' | 'compromised';

/** States of keys that seal, or did. Others are only asked for, or wait. */
const sealingStates: SealingKeyState[] = ['active', 'retired', 'compromised'];

/** A key that an organisation seals with, or did. */
export interface SealingKey {
  readonly tenant: string;
  /** The fragment of its verification method. */
  readonly id: string;
  /** DID of the organisation. */
  readonly controller: string;
  readonly type: 'Ed25519' | 'P-256' | 'P-384' | 'RSA';
  readonly use: SealingKeyUse;
  /** In DER; the latest one of the key, where it has any. */
  readonly certificate: Uint8Array | undefined;
  readonly publicKey: Uint8Array;
  readonly state: SealingKeyState;
  readonly createdAt: Date;
  readonly retiredAt: Date | undefined;
  /** Of a compromised key: the last moment at which its seals still count. */
  readonly lastGoodAt: Date | undefined;
}

/** A new active key; the private half is encrypted. */
export type NewSealingKey = Pick<
  SealingKey,
  'tenant' | 'id' | 'controller' | 'type' | 'use' | 'publicKey' | 'createdAt'
> & {
  readonly privateKey: Uint8Array;
};

/** Adds an active key. False when the tenant has one for this use already: there is never a second. */
export const insertSealingKey = async (transaction: Transaction, key: NewSealingKey): Promise<boolean> => {
  const result = await transaction
    .insertInto('sealing_key')
    .values({
      tenant_id: key.tenant,
      id: key.id,
      controller: key.controller,
      type: key.type,
      use: key.use,
      certificate: null,
      public_key: Buffer.from(key.publicKey),
      private_key: Buffer.from(key.privateKey),
      state: 'active',
      created_at: key.createdAt,
      retired_at: null,
      last_good_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
};

/** The tenant's active key for a use, with its encrypted private half. */
export const findActiveSealingKey = async (
  transaction: Transaction,
  tenant: string,
  use: SealingKeyUse,
): Promise<(SealingKey & { readonly privateKey: Uint8Array }) | undefined> => {
  const row = await transaction
    .selectFrom('sealing_key')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('use', '=', use)
    .where('state', '=', 'active')
    .executeTakeFirst();
  return row && { ...toSealingKey(row), privateKey: row.private_key as Buffer };
};

/** Keeps the latest certificate of a key. */
export const keepCertificate = async (
  transaction: Transaction,
  key: { readonly tenant: string; readonly id: string; readonly certificate: Uint8Array },
): Promise<void> => {
  await transaction
    .updateTable('sealing_key')
    .set({ certificate: Buffer.from(key.certificate) })
    .where('tenant_id', '=', key.tenant)
    .where('id', '=', key.id)
    .execute();
};

/** E-seal keys that are in wrong hands and had a certificate (system scope: revocation lists are public). */
export const listLostCertificates = async (
  transaction: Transaction,
): Promise<readonly { readonly certificate: Uint8Array; readonly at: Date }[]> => {
  const rows = await transaction
    .selectFrom('sealing_key')
    .select(['certificate', 'last_good_at'])
    .where('use', '=', 'e-seal')
    .where('state', '=', 'compromised')
    .where('certificate', 'is not', null)
    .orderBy('created_at')
    .execute();
  return rows.map(({ certificate, last_good_at }) => ({
    certificate: new Uint8Array(certificate as Buffer),
    at: last_good_at as Date,
  }));
};

/** Retires the active key for badges and forgets its private half: it never seals again. */
export const retireActiveSealingKey = async (
  transaction: Transaction,
  tenant: string,
  at: Date,
): Promise<void> => {
  await transaction
    .updateTable('sealing_key')
    .set({ state: 'retired', private_key: null, retired_at: at })
    .where('tenant_id', '=', tenant)
    .where('use', '=', 'credential')
    .where('state', '=', 'active')
    .execute();
};

/** Marks a key that seals, or did, as compromised, whatever its state was; an earlier last good moment is never moved later. */
export const markSealingKeyCompromised = async (
  transaction: Transaction,
  key: { readonly tenant: string; readonly id: string; readonly lastGoodAt: Date; readonly at: Date },
): Promise<SealingKey | undefined> => {
  const row = await transaction
    .updateTable('sealing_key')
    .set((column) => ({
      state: 'compromised' as const,
      private_key: null,
      retired_at: sql<Date>`coalesce(${column.ref('retired_at')}, ${key.at})`,
      last_good_at: sql<Date>`least(${column.ref('last_good_at')}, ${key.lastGoodAt})`,
    }))
    .where('tenant_id', '=', key.tenant)
    .where('id', '=', key.id)
    .where('state', 'in', sealingStates)
    .returningAll()
    .executeTakeFirst();
  return row && toSealingKey(row);
};

/** The tenant's keys, newest first, each with how many credentials it has sealed. */
export const listSealingKeys = async (
  transaction: Transaction,
  tenant: string,
): Promise<readonly (SealingKey & { readonly sealed: number })[]> => {
  const rows = await transaction
    .selectFrom('sealing_key')
    .selectAll()
    .select((select) =>
      select
        .selectFrom('credential')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('credential.tenant_id', '=', 'sealing_key.tenant_id')
        .whereRef('credential.key_id', '=', 'sealing_key.id')
        .as('sealed'),
    )
    .where('tenant_id', '=', tenant)
    .where('state', 'in', sealingStates)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map((row) => ({ ...toSealingKey(row), sealed: row.sealed ?? 0 }));
};

/** Uses that speak for a DID; those of a practice authority never do. */
const sealingUses: SealingKeyUse[] = ['credential', 'e-seal'];

/** A key as DID documents name it. Those of RSA can't be named there: certificates alone speak for them. */
export type PublishedKey = SealingKey & { readonly type: Exclude<SealingKey['type'], 'RSA'> };

const isPublished = (key: SealingKey): key is PublishedKey => key.type !== 'RSA';

/** Every key that a DID has or had, oldest first (system scope: DID documents are public). */
export const listKeysOfController = async (
  transaction: Transaction,
  controller: string,
): Promise<readonly PublishedKey[]> => {
  const rows = await transaction
    .selectFrom('sealing_key')
    .selectAll()
    .where('controller', '=', controller)
    .where('use', 'in', sealingUses)
    .where('state', 'in', sealingStates)
    .orderBy('created_at')
    .execute();
  return rows.map(toSealingKey).filter(isPublished);
};

/** Every key of every controller, by DID, oldest first (system scope). */
export const listAllSealingKeys = async (
  transaction: Transaction,
): Promise<ReadonlyMap<string, readonly PublishedKey[]>> => {
  const rows = await transaction
    .selectFrom('sealing_key')
    .selectAll()
    .where('use', 'in', sealingUses)
    .where('state', 'in', sealingStates)
    .orderBy('created_at')
    .execute();
  const found = new Map<string, PublishedKey[]>();
  for (const key of rows.map(toSealingKey).filter(isPublished))
    found.set(key.controller, [...(found.get(key.controller) ?? []), key]);
  return found;
};

const toSealingKey = (row: Selectable<SealingKeyTable>): SealingKey => ({
  tenant: row.tenant_id,
  id: row.id,
  controller: row.controller,
  type: row.type,
  use: row.use,
  certificate: row.certificate === null ? undefined : new Uint8Array(row.certificate),
  publicKey: new Uint8Array(row.public_key),
  // Whoever asks for keys that seal asks by state.
  state: row.state as SealingKeyState,
  createdAt: row.created_at,
  retiredAt: row.retired_at ?? undefined,
  lastGoodAt: row.last_good_at ?? undefined,
});
