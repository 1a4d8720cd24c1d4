import type { ApiScope } from '@sigillo/contract/api';
import type { Selectable } from 'kysely';
import type { Transaction } from '../transaction.ts';
import type { ApiKeyTable } from './organisations.tables.ts';

/** A key by which a program of an organisation calls the API. Its secret is known to nobody here. */
export interface ApiKeyRecord {
  readonly organisationId: string;
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  /** SHA-256 of the secret. */
  readonly secretHash: Uint8Array;
  /** The person who answers for it. */
  readonly madeBy: { readonly id: string; readonly name: string };
  /** Times in milliseconds since 1970. */
  readonly madeAt: number;
  readonly endsAt: number;
  readonly lastUsedAt?: number;
  readonly revokedAt?: number;
}

/** Stores a new key. */
export const insertApiKey = async (transaction: Transaction, key: ApiKeyRecord): Promise<void> => {
  await transaction
    .insertInto('api_key')
    .values({
      tenant_id: key.organisationId,
      id: key.id,
      name: key.name,
      scopes: key.scopes,
      secret_hash: Buffer.from(key.secretHash),
      made_by: key.madeBy.id,
      made_by_name: key.madeBy.name,
      made_at: new Date(key.madeAt),
      ends_at: new Date(key.endsAt),
      last_used_at: null,
      revoked_at: null,
    })
    .execute();
};

/** The keys of an organisation, newest first; those that ended among them, because the history names them. */
export const listApiKeys = async (
  transaction: Transaction,
  organisationId: string,
): Promise<readonly ApiKeyRecord[]> => {
  const rows = await transaction
    .selectFrom('api_key')
    .selectAll()
    .where('tenant_id', '=', organisationId)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1000)
    .execute();
  return rows.map(toApiKey);
};

/** Finds a key by its id alone (system scope: a program names no organisation before it is known). */
export const findApiKey = async (transaction: Transaction, id: string): Promise<ApiKeyRecord | undefined> => {
  const row = await transaction.selectFrom('api_key').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toApiKey(row);
};

/** Ends a key. Undefined where there is none; one that was ended before keeps its day. */
export const revokeApiKey = async (
  transaction: Transaction,
  key: { readonly organisationId: string; readonly id: string },
  now: number,
): Promise<ApiKeyRecord | undefined> => {
  const row = await transaction
    .updateTable('api_key')
    .set((column) => ({ revoked_at: column.fn.coalesce('revoked_at', column.val(new Date(now))) }))
    .where('tenant_id', '=', key.organisationId)
    .where('id', '=', key.id)
    .returningAll()
    .executeTakeFirst();
  return row && toApiKey(row);
};

/** Notes that a key was used. */
export const noteApiKeyUse = async (
  transaction: Transaction,
  key: { readonly organisationId: string; readonly id: string },
  at: number,
): Promise<void> => {
  await transaction
    .updateTable('api_key')
    .set({ last_used_at: new Date(at) })
    .where('tenant_id', '=', key.organisationId)
    .where('id', '=', key.id)
    .execute();
};

const toApiKey = (row: Selectable<ApiKeyTable>): ApiKeyRecord => ({
  organisationId: row.tenant_id,
  id: row.id,
  name: row.name,
  scopes: row.scopes,
  secretHash: new Uint8Array(row.secret_hash),
  madeBy: { id: row.made_by, name: row.made_by_name },
  madeAt: row.made_at.getTime(),
  endsAt: row.ends_at.getTime(),
  ...(row.last_used_at === null ? {} : { lastUsedAt: row.last_used_at.getTime() }),
  ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at.getTime() }),
});
