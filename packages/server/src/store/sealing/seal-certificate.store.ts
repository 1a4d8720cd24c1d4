import type { Selectable } from 'kysely';
import type { Transaction } from '../transaction.ts';
import type { SealingKeyTable } from './sealing.tables.ts';

/** States of a key for e-seals; `requested` has no certificate yet, `waiting` no second person's word. */
export type SealCertificateState = SealingKeyTable['state'];

/** A key for e-seals with what is known of its certificate. Its private half is encrypted. */
export interface SealCertificate {
  readonly tenant: string;
  readonly id: string;
  readonly controller: string;
  readonly type: SealingKeyTable['type'];
  readonly state: SealCertificateState;
  /** As custody keeps it. */
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array | undefined;
  /** In DER. */
  readonly certificate: Uint8Array | undefined;
  /** Certificates above it, in PEM. */
  readonly chain: string;
  /** The request for a certificate, in PEM, where the key was made here. */
  readonly request: string | undefined;
  readonly broughtBy: string | undefined;
  readonly broughtByName: string | undefined;
  readonly createdAt: Date;
  readonly retiredAt: Date | undefined;
  readonly lastGoodAt: Date | undefined;
}

/** Adds a key that doesn't seal yet. False when the tenant has this very key already. */
export const insertSealCertificate = async (
  transaction: Transaction,
  key: Omit<SealCertificate, 'retiredAt' | 'lastGoodAt' | 'privateKey'> & { readonly privateKey: Uint8Array },
): Promise<boolean> => {
  const result = await transaction
    .insertInto('sealing_key')
    .values({
      tenant_id: key.tenant,
      id: key.id,
      controller: key.controller,
      type: key.type,
      use: 'e-seal',
      certificate: key.certificate === undefined ? null : Buffer.from(key.certificate),
      public_key: Buffer.from(key.publicKey),
      private_key: Buffer.from(key.privateKey),
      state: key.state,
      created_at: key.createdAt,
      retired_at: null,
      last_good_at: null,
      chain: key.chain,
      request: key.request ?? null,
      brought_by: key.broughtBy ?? null,
      brought_by_name: key.broughtByName ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
};

/** The tenant's keys for e-seals, newest first. */
export const listSealCertificates = async (
  transaction: Transaction,
  tenant: string,
): Promise<readonly SealCertificate[]> => {
  const rows = await transaction
    .selectFrom('sealing_key')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('use', '=', 'e-seal')
    .orderBy('created_at', 'desc')
    .limit(200)
    .execute();
  return rows.map(toSealCertificate);
};

/** One of them, held for this transaction. */
export const lockSealCertificate = async (
  transaction: Transaction,
  tenant: string,
  id: string,
): Promise<SealCertificate | undefined> => {
  const row = await transaction
    .selectFrom('sealing_key')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .where('use', '=', 'e-seal')
    .forUpdate()
    .executeTakeFirst();
  return row && toSealCertificate(row);
};

/** Puts a certificate to a key that was asked for, or that waits: it waits for a second person. */
export const putSealCertificate = async (
  transaction: Transaction,
  brought: {
    readonly tenant: string;
    readonly id: string;
    readonly certificate: Uint8Array;
    readonly chain: string;
    readonly broughtBy: string;
    readonly broughtByName: string;
  },
): Promise<void> => {
  await transaction
    .updateTable('sealing_key')
    .set({
      state: 'waiting',
      certificate: Buffer.from(brought.certificate),
      chain: brought.chain,
      brought_by: brought.broughtBy,
      brought_by_name: brought.broughtByName,
    })
    .where('tenant_id', '=', brought.tenant)
    .where('id', '=', brought.id)
    .where('state', 'in', ['requested', 'waiting'])
    .execute();
};

/** Lets a key that waits seal from now on, and retires the one that did: its private half is forgotten. */
export const activateSealCertificate = async (
  transaction: Transaction,
  key: { readonly tenant: string; readonly id: string; readonly at: Date; readonly endsAt: Date },
): Promise<void> => {
  await retireActiveSeal(transaction, key.tenant, key.at);
  await transaction
    .updateTable('sealing_key')
    .set({ state: 'active', ends_at: key.endsAt })
    .where('tenant_id', '=', key.tenant)
    .where('id', '=', key.id)
    .where('state', '=', 'waiting')
    .execute();
};

/** Retires the active key for e-seals, if there is one, and forgets its private half. */
export const retireActiveSeal = async (transaction: Transaction, tenant: string, at: Date): Promise<void> => {
  await transaction
    .updateTable('sealing_key')
    .set({ state: 'retired', private_key: null, retired_at: at })
    .where('tenant_id', '=', tenant)
    .where('use', '=', 'e-seal')
    .where('state', '=', 'active')
    .execute();
};

/** Forgets a key that never sealed. */
export const deleteSealCertificate = async (
  transaction: Transaction,
  tenant: string,
  id: string,
): Promise<void> => {
  await transaction
    .deleteFrom('sealing_key')
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .where('state', 'in', ['requested', 'waiting'])
    .execute();
};

/** Active certificates that end before `before` and of which nobody was told (system scope). Marks them as told. */
export const takeEndingSeals = async (
  transaction: Transaction,
  before: Date,
  now: Date,
): Promise<readonly { readonly tenant: string; readonly id: string }[]> => {
  const rows = await transaction
    .updateTable('sealing_key')
    .set({ warned_at: now })
    .where('state', '=', 'active')
    .where('use', '=', 'e-seal')
    .where('ends_at', '<=', before)
    .where('warned_at', 'is', null)
    .returning(['tenant_id', 'id'])
    .execute();
  return rows.map(({ tenant_id, id }) => ({ tenant: tenant_id, id }));
};

/** When the tenant's active certificate from an authority ends. */
export const findSealEnd = async (transaction: Transaction, tenant: string): Promise<Date | undefined> => {
  const row = await transaction
    .selectFrom('sealing_key')
    .select('ends_at')
    .where('tenant_id', '=', tenant)
    .where('use', '=', 'e-seal')
    .where('state', '=', 'active')
    .executeTakeFirst();
  return row?.ends_at ?? undefined;
};

const toSealCertificate = (row: Selectable<SealingKeyTable>): SealCertificate => ({
  tenant: row.tenant_id,
  id: row.id,
  controller: row.controller,
  type: row.type,
  state: row.state,
  publicKey: new Uint8Array(row.public_key),
  privateKey: row.private_key ?? undefined,
  certificate: row.certificate === null ? undefined : new Uint8Array(row.certificate),
  chain: row.chain ?? '',
  request: row.request ?? undefined,
  broughtBy: row.brought_by ?? undefined,
  broughtByName: row.brought_by_name ?? undefined,
  createdAt: row.created_at,
  retiredAt: row.retired_at ?? undefined,
  lastGoodAt: row.last_good_at ?? undefined,
});
