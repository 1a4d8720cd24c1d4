import type { Transaction } from '../transaction.ts';

/** A passkey of a person: the public half, and what its authenticator says of itself. */
export interface PasskeyRecord {
  readonly id: string;
  readonly personId: string;
  /** As the authenticator names it, base64url. */
  readonly credentialId: string;
  /** COSE_Key. */
  readonly publicKey: Uint8Array;
  /** How often it was used, as it counts itself; zero for those that don't count. */
  readonly counter: number;
  readonly transports: readonly string[];
  /** Kept by a service on several devices. */
  readonly synced: boolean;
  readonly name: string;
  readonly createdAt: number;
  readonly lastUsedAt?: number;
}

/** Adds a passkey (scope: that person or system). */
export const insertPasskey = async (transaction: Transaction, passkey: PasskeyRecord): Promise<void> => {
  await transaction
    .insertInto('passkey')
    .values({
      person_id: passkey.personId,
      id: passkey.id,
      credential_id: passkey.credentialId,
      public_key: Buffer.from(passkey.publicKey),
      counter: passkey.counter,
      transports: [...passkey.transports],
      synced: passkey.synced,
      name: passkey.name,
      created_at: new Date(passkey.createdAt),
      last_used_at: passkey.lastUsedAt === undefined ? null : new Date(passkey.lastUsedAt),
    })
    .execute();
};

/** A person's passkeys, oldest first. */
export const listPasskeys = async (
  transaction: Transaction,
  personId: string,
): Promise<readonly PasskeyRecord[]> => {
  const rows = await transaction
    .selectFrom('passkey')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toRecord);
};

/** The passkey that an authenticator names, whosesoever it is (system scope). */
export const findPasskeyByCredential = async (
  transaction: Transaction,
  credentialId: string,
): Promise<PasskeyRecord | undefined> => {
  const row = await transaction
    .selectFrom('passkey')
    .selectAll()
    .where('credential_id', '=', credentialId)
    .executeTakeFirst();
  return row && toRecord(row);
};

/** Notes a use. False when another use with this count or a later one was first: then it is a copy's. */
export const notePasskeyUse = async (
  transaction: Transaction,
  { id, personId, counter }: PasskeyRecord,
  used: { readonly counter: number; readonly synced: boolean; readonly at: number },
): Promise<boolean> => {
  const result = await transaction
    .updateTable('passkey')
    .set({ counter: used.counter, synced: used.synced, last_used_at: new Date(used.at) })
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .where('counter', '=', String(counter))
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
};

/** Gives a passkey another name. False when the person has no such passkey. */
export const renamePasskey = async (
  transaction: Transaction,
  personId: string,
  id: string,
  name: string,
): Promise<boolean> => {
  const result = await transaction
    .updateTable('passkey')
    .set({ name })
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
};

/** Removes a passkey. False when the person has no such passkey. */
export const deletePasskey = async (
  transaction: Transaction,
  personId: string,
  id: string,
): Promise<boolean> => {
  const result = await transaction
    .deleteFrom('passkey')
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
};

const toRecord = (row: {
  readonly id: string;
  readonly person_id: string;
  readonly credential_id: string;
  readonly public_key: Buffer;
  readonly counter: string;
  readonly transports: readonly string[];
  readonly synced: boolean;
  readonly name: string;
  readonly created_at: Date;
  readonly last_used_at: Date | null;
}): PasskeyRecord => ({
  id: row.id,
  personId: row.person_id,
  credentialId: row.credential_id,
  publicKey: new Uint8Array(row.public_key),
  counter: Number(row.counter),
  transports: row.transports,
  synced: row.synced,
  name: row.name,
  createdAt: row.created_at.getTime(),
  ...(row.last_used_at === null ? {} : { lastUsedAt: row.last_used_at.getTime() }),
});
