import { type Selectable, sql } from 'kysely';
import type { Transaction } from '../transaction.ts';
import type { CredentialTable } from './awarding.tables.ts';

export type CredentialState = CredentialTable['state'];

/** One signed copy of an award, or the intent of one. */
export interface CredentialRecord {
  readonly tenant: string;
  readonly id: string;
  readonly award: string;
  readonly face: 'open-badge' | 'elm';
  /** As the document names itself. */
  readonly publicId: string;
  readonly state: CredentialState;
  readonly revocation: { readonly list: string; readonly index: number };
  readonly suspension: { readonly list: string; readonly index: number };
  readonly key: string | undefined;
  /** The sealed document, encrypted under the learner's key. */
  readonly body: Uint8Array | undefined;
  readonly issuedAt: Date | undefined;
  readonly validUntil: Date | undefined;
}

export type NewCredential = Pick<
  CredentialRecord,
  'tenant' | 'id' | 'award' | 'face' | 'publicId' | 'revocation' | 'suspension' | 'validUntil'
>;

/** Writes intents of copies: what they will be called and where their status stands. */
export const insertCredentials = async (
  transaction: Transaction,
  credentials: readonly NewCredential[],
): Promise<void> => {
  if (credentials.length === 0) return;
  await transaction
    .insertInto('credential')
    .values(
      credentials.map((credential) => ({
        tenant_id: credential.tenant,
        id: credential.id,
        award_id: credential.award,
        face: credential.face,
        public_id: credential.publicId,
        state: 'intended' as const,
        revocation_list: credential.revocation.list,
        revocation_index: credential.revocation.index,
        suspension_list: credential.suspension.list,
        suspension_index: credential.suspension.index,
        key_id: null,
        body: null,
        issued_at: null,
        valid_until: credential.validUntil ?? null,
      })),
    )
    .execute();
};

/** The copies of awards in one face; at most one for each. */
export const listCredentials = async (
  transaction: Transaction,
  tenant: string,
  awards: readonly string[],
  face: CredentialRecord['face'] = 'open-badge',
): Promise<readonly CredentialRecord[]> => {
  const rows = await transaction
    .selectFrom('credential')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where(sql<boolean>`award_id = any(${awards as string[]}::uuid[])`)
    .where('face', '=', face)
    .execute();
  return rows.map(toCredential);
};

/** Holds the badge of an award as it is until the transaction ends, and tells its state. */
export const lockAwardState = async (
  transaction: Transaction,
  tenant: string,
  award: string,
): Promise<CredentialState | undefined> => {
  const row = await transaction
    .selectFrom('credential')
    .select('state')
    .where('tenant_id', '=', tenant)
    .where('award_id', '=', award)
    .where('face', '=', 'open-badge')
    .forUpdate()
    .executeTakeFirst();
  return row?.state;
};

/** A copy that has been sealed. */
export interface SealedCredential {
  readonly id: string;
  readonly key: string;
  readonly body: Uint8Array;
  readonly issuedAt: Date;
}

/** Stores sealed bytes in place of their intents; what is stored already stays as it is. */
export const storeSealedCredentials = async (
  transaction: Transaction,
  tenant: string,
  sealed: readonly SealedCredential[],
): Promise<void> => {
  if (sealed.length === 0) return;
  await sql`
    update credential set state = 'active', key_id = sealed.key_id, body = sealed.body, issued_at = sealed.issued_at
    from unnest(
      ${sealed.map(({ id }) => id)}::uuid[],
      ${sealed.map(({ key }) => key)}::text[],
      ${sealed.map(({ body }) => Buffer.from(body))}::bytea[],
      ${sealed.map(({ issuedAt }) => issuedAt)}::timestamptz[]
    ) as sealed (id, key_id, body, issued_at)
    where credential.tenant_id = ${tenant} and credential.id = sealed.id and credential.state = 'intended'`.execute(
    transaction,
  );
};

/** Moves every copy of awards to a state, from one of `from`; returns the copies moved. */
export const changeCredentialState = async (
  transaction: Transaction,
  copies: {
    readonly tenant: string;
    readonly awards: readonly string[];
    readonly from: readonly CredentialState[];
  },
  to: CredentialState,
): Promise<readonly CredentialRecord[]> => {
  const rows = await transaction
    .updateTable('credential')
    .set({ state: to })
    .where('tenant_id', '=', copies.tenant)
    .where(sql<boolean>`award_id = any(${copies.awards as string[]}::uuid[])`)
    .where('state', 'in', copies.from)
    .returningAll()
    .execute();
  return rows.map(toCredential);
};

const toCredential = (row: Selectable<CredentialTable>): CredentialRecord => ({
  tenant: row.tenant_id,
  id: row.id,
  award: row.award_id,
  face: row.face,
  publicId: row.public_id,
  state: row.state,
  revocation: { list: row.revocation_list, index: row.revocation_index },
  suspension: { list: row.suspension_list, index: row.suspension_index },
  key: row.key_id ?? undefined,
  body: row.body ?? undefined,
  issuedAt: row.issued_at ?? undefined,
  validUntil: row.valid_until ?? undefined,
});
