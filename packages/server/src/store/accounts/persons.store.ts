import type { LanguageMap } from '@sigillo/core/domain';
import { newId } from '../new-id.ts';
import type { Transaction } from '../transaction.ts';

/** A person with an account. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly operator: boolean;
}

/** One of a person's addresses, in lower case. Only confirmed ones open the account. */
export interface EmailAddress {
  readonly id: string;
  readonly email: string;
  readonly confirmed: boolean;
  readonly primary: boolean;
}

/** An invented person of a practice installation. */
export interface PracticePerson extends Person {
  readonly email: string;
  /** Message id of a line that says who this is. */
  readonly part: string;
  readonly organisation?: LanguageMap;
}

/** Adds a person (scope: that person or system). */
export const insertPerson = async (
  transaction: Transaction,
  person: Person & { readonly practice?: { readonly part: string; readonly organisation?: LanguageMap } },
  now: number,
): Promise<void> => {
  await transaction
    .insertInto('person')
    .values({
      person_id: person.id,
      name: person.name,
      locale: person.locale,
      operator: person.operator,
      practice_part: person.practice?.part ?? null,
      practice_organisation: person.practice?.organisation
        ? JSON.stringify(person.practice.organisation)
        : null,
      created_at: new Date(now),
    })
    .execute();
};

/** Reads a person with the primary address. */
export const findPerson = async (
  transaction: Transaction,
  id: string,
): Promise<(Person & { readonly email: string }) | undefined> => {
  const row = await transaction
    .selectFrom('person')
    .leftJoin('email_address', (join) =>
      join
        .onRef('email_address.person_id', '=', 'person.person_id')
        .on('email_address.is_primary', '=', true),
    )
    .select(['person.name', 'person.locale', 'person.operator', 'email_address.email'])
    .where('person.person_id', '=', id)
    .executeTakeFirst();
  return row && { id, name: row.name, locale: row.locale, operator: row.operator, email: row.email ?? '' };
};

/** Locks a person until the transaction ends, so that what is counted about them stays so meanwhile. */
export const lockPerson = async (transaction: Transaction, id: string): Promise<void> => {
  await transaction
    .selectFrom('person')
    .select('person_id')
    .where('person_id', '=', id)
    .forUpdate()
    .execute();
};

/** Changes what a person says of themselves. */
export const updatePerson = async (
  transaction: Transaction,
  id: string,
  change: { readonly name?: string; readonly locale?: string },
): Promise<void> => {
  if (Object.keys(change).length === 0) return;
  await transaction.updateTable('person').set(change).where('person_id', '=', id).execute();
};

/** Makes a person the operator of the installation (system scope). */
export const makeOperator = async (transaction: Transaction, id: string): Promise<void> => {
  await transaction.updateTable('person').set({ operator: true }).where('person_id', '=', id).execute();
};

/** Tells whether anybody runs this installation yet (system scope). */
export const hasOperator = async (transaction: Transaction): Promise<boolean> =>
  (await transaction
    .selectFrom('person')
    .select('person_id')
    .where('operator', '=', true)
    .limit(1)
    .executeTakeFirst()) !== undefined;

/** The ids of those who run this installation (system scope). */
export const listOperators = async (transaction: Transaction): Promise<readonly string[]> =>
  (await transaction.selectFrom('person').select('person_id').where('operator', '=', true).execute()).map(
    (row) => row.person_id,
  );

/** The invented people of a practice installation, in the order in which they were made (system scope). */
export const listPracticePeople = async (transaction: Transaction): Promise<readonly PracticePerson[]> => {
  const rows = await transaction
    .selectFrom('person')
    .innerJoin('email_address', (join) =>
      join
        .onRef('email_address.person_id', '=', 'person.person_id')
        .on('email_address.is_primary', '=', true),
    )
    .select([
      'person.person_id',
      'person.name',
      'person.locale',
      'person.operator',
      'person.practice_part',
      'person.practice_organisation',
      'email_address.email',
    ])
    .where('person.practice_part', 'is not', null)
    .orderBy('person.created_at')
    .orderBy('person.person_id')
    .execute();
  return rows.map((row) => ({
    id: row.person_id,
    name: row.name,
    locale: row.locale,
    operator: row.operator,
    email: row.email,
    part: row.practice_part!,
    ...(row.practice_organisation === null ? {} : { organisation: row.practice_organisation }),
  }));
};

/** Whose account a confirmed address opens. */
export const findOwnerOfAddress = async (
  transaction: Transaction,
  email: string,
): Promise<string | undefined> =>
  (
    await transaction
      .selectFrom('sign_in_address')
      .select('owner_id')
      .where('email', '=', email)
      .executeTakeFirst()
  )?.owner_id;

/** A person's addresses, the primary one first. */
export const listEmailAddresses = async (
  transaction: Transaction,
  personId: string,
): Promise<readonly EmailAddress[]> => {
  const rows = await transaction
    .selectFrom('email_address')
    .select(['id', 'email', 'confirmed_at', 'is_primary'])
    .where('person_id', '=', personId)
    .orderBy('is_primary', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    confirmed: row.confirmed_at !== null,
    primary: row.is_primary,
  }));
};

/** Adds an address that is not confirmed yet; its id, or the one it has already. */
export const insertEmailAddress = async (
  transaction: Transaction,
  personId: string,
  email: string,
  now: number,
): Promise<string> => {
  const row = await transaction
    .insertInto('email_address')
    .values({
      person_id: personId,
      id: newId(now),
      email,
      confirmed_at: null,
      created_at: new Date(now),
    })
    .onConflict((conflict) => conflict.columns(['person_id', 'email']).doUpdateSet({ email }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
};

/**
 * Confirms an address of a person, which thereby opens this account. The first
 * confirmed one becomes primary. False when it opens somebody else's account.
 */
export const confirmEmailAddress = async (
  transaction: Transaction,
  personId: string,
  email: string,
  now: number,
): Promise<boolean> => {
  await transaction
    .insertInto('sign_in_address')
    .values({ email, owner_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  if ((await findOwnerOfAddress(transaction, email)) !== personId) return false;
  await insertEmailAddress(transaction, personId, email, now);
  const hasPrimary = (await listEmailAddresses(transaction, personId)).some((one) => one.primary);
  await transaction
    .updateTable('email_address')
    .set({ confirmed_at: new Date(now), ...(hasPrimary ? {} : { is_primary: true }) })
    .where('person_id', '=', personId)
    .where('email', '=', email)
    .where('confirmed_at', 'is', null)
    .execute();
  return true;
};

/** Makes a confirmed address the primary one. False when it isn't there or isn't confirmed. */
export const makeEmailPrimary = async (
  transaction: Transaction,
  personId: string,
  id: string,
): Promise<boolean> => {
  const found = (await listEmailAddresses(transaction, personId)).find((one) => one.id === id);
  if (!found?.confirmed) return false;
  const mine = () => transaction.updateTable('email_address').where('person_id', '=', personId);
  await mine().set({ is_primary: false }).where('is_primary', '=', true).execute();
  await mine().set({ is_primary: true }).where('id', '=', id).execute();
  return true;
};

/** Removes an address that isn't primary. False when it is primary or not there. */
export const removeEmailAddress = async (
  transaction: Transaction,
  personId: string,
  id: string,
): Promise<boolean> => {
  const row = await transaction
    .deleteFrom('email_address')
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .where('is_primary', '=', false)
    .returning('email')
    .executeTakeFirst();
  if (!row) return false;
  await transaction
    .deleteFrom('sign_in_address')
    .where('email', '=', row.email)
    .where('owner_id', '=', personId)
    .execute();
  return true;
};

/** Deletes a person, all addresses, passkeys and sessions; what organisations know of them is not touched. */
export const deletePerson = async (transaction: Transaction, personId: string): Promise<void> => {
  await transaction.deleteFrom('session').where('owner_id', '=', personId).execute();
  await transaction.deleteFrom('step_up_code').where('owner_id', '=', personId).execute();
  await transaction.deleteFrom('passkey').where('person_id', '=', personId).execute();
  await transaction.deleteFrom('sign_in_link').where('owner_id', '=', personId).execute();
  await transaction.deleteFrom('sign_in_address').where('owner_id', '=', personId).execute();
  await transaction.deleteFrom('email_address').where('person_id', '=', personId).execute();
  await transaction.deleteFrom('person').where('person_id', '=', personId).execute();
};
