import { generateKeySync, type KeyObject } from 'node:crypto';
import { Problem } from '@sigillo/core/base';
import { sql } from 'kysely';
import type { Transaction } from '../transaction.ts';
import { unwrapKey, wrapKey } from './body.ts';
import type { MasterKey } from './master-key.ts';

const newKey = (): KeyObject => generateKeySync('aes', { length: 256 });
const tenantBound = (tenant: string): string => `tenant\0${tenant}`;
const learnerBound = (tenant: string, learner: string): string => `learner\0${tenant}\0${learner}`;
const personBound = (person: string): string => `person\0${person}`;

/** Reads the tenant's key, made when the tenant has none yet. Its row's id is the tenant's. */
export const tenantKey = async (
  transaction: Transaction,
  master: MasterKey,
  tenant: string,
  now: number,
): Promise<KeyObject> => {
  const find = () =>
    transaction
      .selectFrom('data_key')
      .select('wrapped')
      .where('tenant_id', '=', tenant)
      .where('id', '=', tenant)
      .where('subject', '=', 'tenant')
      .executeTakeFirst();
  const bound = tenantBound(tenant);
  const found = await find();
  if (found) return unwrapKey(master.key, bound, found.wrapped);
  await transaction
    .insertInto('data_key')
    .values({
      tenant_id: tenant,
      id: tenant,
      subject: 'tenant',
      wrapped: wrapKey(master.key, bound, newKey()),
      created_at: new Date(now),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return unwrapKey(master.key, bound, (await find())!.wrapped);
};

/**
 * Reads the keys of learners, made for those who have none yet, in two statements
 * however many there are. Problem `subject-erased` when one has been erased: nothing
 * is ever again written under their id.
 */
export const learnerKeys = async (
  transaction: Transaction,
  master: MasterKey,
  tenant: string,
  learners: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, KeyObject>> => {
  const wrapping = await tenantKey(transaction, master, tenant, now);
  const keys = await findLearnerKeys(transaction, master, tenant, learners);
  const without = [...new Set(learners)].filter((learner) => !keys.has(learner));
  if (without.length === 0) return keys;
  await refuseErased(transaction, tenant, 'learner', without);
  const wrapped = without.map((learner) => wrapKey(wrapping, learnerBound(tenant, learner), newKey()));
  await sql`
    insert into data_key (tenant_id, id, subject, wrapped, created_at)
    select ${tenant}, id, 'learner', wrapped, ${new Date(now)}
    from unnest(${without}::uuid[], ${wrapped}::bytea[]) as made (id, wrapped)
    on conflict do nothing`.execute(transaction);
  return new Map([...keys, ...(await findLearnerKeys(transaction, master, tenant, without))]);
};

/** Reads the keys of learners; those who have none, or none any more, are not in the map. */
export const findLearnerKeys = async (
  transaction: Transaction,
  master: MasterKey,
  tenant: string,
  learners: readonly string[],
): Promise<ReadonlyMap<string, KeyObject>> => {
  const { rows } = await sql<{ id: string; subject: 'tenant' | 'learner'; wrapped: Buffer }>`
    select id, subject, wrapped from data_key
    where tenant_id = ${tenant} and id = any(${[tenant, ...learners]}::uuid[])`.execute(transaction);
  const own = rows.find(({ subject }) => subject === 'tenant');
  if (!own) return new Map();
  const wrapping = unwrapKey(master.key, tenantBound(tenant), own.wrapped);
  return new Map(
    rows
      .filter(({ subject }) => subject === 'learner')
      .map(({ id, wrapped }) => [id, unwrapKey(wrapping, learnerBound(tenant, id), wrapped)]),
  );
};

/**
 * Reads the key of a person's wallet, made when they have none yet. It hangs on the master key alone:
 * the wallet outlives every organisation. Problem `subject-erased`.
 */
export const personKey = async (
  transaction: Transaction,
  master: MasterKey,
  person: string,
  now: number,
): Promise<KeyObject> => {
  const find = () =>
    transaction.selectFrom('person_key').select('wrapped').where('person_id', '=', person).executeTakeFirst();
  const bound = personBound(person);
  const found = await find();
  if (found) return unwrapKey(master.key, bound, found.wrapped);
  await refuseErased(transaction, undefined, 'person', [person]);
  await transaction
    .insertInto('person_key')
    .values({
      person_id: person,
      wrapped: wrapKey(master.key, bound, newKey()),
      created_at: new Date(now),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return unwrapKey(master.key, bound, (await find())!.wrapped);
};

const refuseErased = async (
  transaction: Transaction,
  tenant: string | undefined,
  subject: 'learner' | 'person',
  ids: readonly string[],
): Promise<void> => {
  let query = transaction
    .selectFrom('erasure_ledger')
    .select('subject_id')
    .where('subject', '=', subject)
    .where(sql<boolean>`subject_id = any(${ids as string[]}::uuid[])`);
  if (tenant !== undefined) query = query.where('tenant_id', '=', tenant);
  const erased = await query.executeTakeFirst();
  if (erased) throw new Problem('missing', 'subject-erased', { values: { subject } });
};
