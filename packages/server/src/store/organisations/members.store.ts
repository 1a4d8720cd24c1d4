import type { LanguageMap, MemberRole, OrganisationRole, OrganisationState } from '@sigillo/core/domain';
import type { Transaction } from '../transaction.ts';

/** A person's place in an organisation, joined or invited. */
export interface MemberRecord {
  readonly id: string;
  readonly organisationId: string;
  /** Absent until the invited person has signed in. */
  readonly personId?: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly MemberRole[];
  readonly team?: string;
}

/** A membership as the person sees it. */
export interface MembershipRecord {
  readonly organisationId: string;
  readonly slug: string;
  readonly state: OrganisationState;
  readonly legalName: LanguageMap;
  readonly organisationRoles: readonly OrganisationRole[];
  readonly roles: readonly MemberRole[];
}

/** Adds a member. False when that address is one already. */
export const insertMember = async (
  transaction: Transaction,
  member: MemberRecord,
  now: number,
): Promise<boolean> => {
  const result = await transaction
    .insertInto('member')
    .values({
      tenant_id: member.organisationId,
      id: member.id,
      person_id: member.personId ?? null,
      email: member.email,
      name: member.name,
      roles: member.roles,
      team: member.team ?? null,
      invited_at: new Date(now),
      joined_at: member.personId === undefined ? null : new Date(now),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
};

/** The members of an organisation, in the order in which they came. */
export const listMembers = async (
  transaction: Transaction,
  organisationId: string,
): Promise<readonly MemberRecord[]> => {
  const rows = await transaction
    .selectFrom('member')
    .selectAll()
    .where('tenant_id', '=', organisationId)
    .orderBy('invited_at')
    .orderBy('name')
    .execute();
  return rows.map(toMember);
};

/**
 * Locks the members of an organisation until the transaction ends, so that two
 * administrators can't remove each other at once.
 */
export const lockMembers = async (
  transaction: Transaction,
  organisationId: string,
): Promise<readonly MemberRecord[]> => {
  const rows = await transaction
    .selectFrom('member')
    .selectAll()
    .where('tenant_id', '=', organisationId)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toMember);
};

/** Changes roles and team. */
export const updateMember = async (
  transaction: Transaction,
  organisationId: string,
  id: string,
  change: { readonly roles: readonly MemberRole[]; readonly team?: string },
): Promise<void> => {
  await transaction
    .updateTable('member')
    .set({ roles: change.roles, team: change.team ?? null })
    .where('tenant_id', '=', organisationId)
    .where('id', '=', id)
    .execute();
};

/** Removes a member. */
export const deleteMember = async (
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<void> => {
  await transaction
    .deleteFrom('member')
    .where('tenant_id', '=', organisationId)
    .where('id', '=', id)
    .execute();
};

/** Deletes all places of a person, and invitations to their confirmed addresses (system scope); part of erasing them. */
export const deleteMembersOf = async (transaction: Transaction, personId: string): Promise<void> => {
  await transaction.deleteFrom('member').where('person_id', '=', personId).execute();
  await transaction
    .deleteFrom('member')
    .where('person_id', 'is', null)
    .where('email', 'in', (one) =>
      one.selectFrom('sign_in_address').select('email').where('owner_id', '=', personId),
    )
    .execute();
};

/**
 * Gives the invitations that wait for a confirmed address to its owner
 * (system scope: they lie in any organisation). An organisation that the person
 * is in already under another address keeps one membership.
 */
export const claimInvitations = async (
  transaction: Transaction,
  email: string,
  personId: string,
  now: number,
): Promise<number> => {
  const result = await transaction
    .updateTable('member as m')
    .set({ person_id: personId, joined_at: new Date(now) })
    .where('m.email', '=', email)
    .where('m.person_id', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('member as other')
            .select('other.id')
            .whereRef('other.tenant_id', '=', 'm.tenant_id')
            .where('other.person_id', '=', personId),
        ),
      ),
    )
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
};

/** Where an address is invited to (system scope): the name under which it was invited. */
export const findInvitedName = async (transaction: Transaction, email: string): Promise<string | undefined> =>
  (
    await transaction
      .selectFrom('member')
      .select('name')
      .where('email', '=', email)
      .where('person_id', 'is', null)
      .orderBy('invited_at', 'desc')
      .limit(1)
      .executeTakeFirst()
  )?.name;

/** Everything that a person is a member of (system scope). */
export const listMemberships = async (
  transaction: Transaction,
  personId: string,
): Promise<readonly MembershipRecord[]> => {
  const rows = await transaction
    .selectFrom('member')
    .innerJoin('organisation', 'organisation.tenant_id', 'member.tenant_id')
    .select([
      'organisation.tenant_id',
      'organisation.slug',
      'organisation.state',
      'organisation.profile',
      'member.roles',
    ])
    .where('member.person_id', '=', personId)
    .orderBy('organisation.slug')
    .execute();
  return rows.map((row) => ({
    organisationId: row.tenant_id,
    slug: row.slug,
    state: row.state,
    legalName: row.profile.legalName,
    organisationRoles: row.profile.roles,
    roles: row.roles,
  }));
};

const toMember = (row: {
  readonly tenant_id: string;
  readonly id: string;
  readonly person_id: string | null;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly MemberRole[];
  readonly team: string | null;
}): MemberRecord => ({
  id: row.id,
  organisationId: row.tenant_id,
  ...(row.person_id === null ? {} : { personId: row.person_id }),
  name: row.name,
  email: row.email,
  roles: row.roles,
  ...(row.team === null ? {} : { team: row.team }),
});
