import { toDateTime } from '@sigillo/core/base';
import type { Organisation, OrganisationState } from '@sigillo/core/domain';
import { sql } from 'kysely';
import type { Transaction } from '../transaction.ts';
import type { Confirmation } from './organisations.tables.ts';

/** An organisation as it is registered here. Times in milliseconds since 1970. */
export interface OrganisationRecord {
  readonly id: string;
  readonly slug: string;
  readonly state: OrganisationState;
  readonly profile: Organisation;
  /** Why it was refused or suspended. */
  readonly reason?: string;
  readonly registeredAt: number;
  /** The last confirmation; kept while a change waits to be confirmed again. */
  readonly confirmedAt?: number;
  /** What was confirmed, oldest first. */
  readonly confirmations: readonly Confirmation[];
}

/** Takes a slug for an organisation, for good. False when it is taken. */
export const takeSlug = async (
  transaction: Transaction,
  slug: string,
  organisationId: string,
): Promise<boolean> => {
  const result = await transaction
    .insertInto('organisation_slug')
    .values({ slug, organisation_id: organisationId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
};

/** The id behind a slug. Global: it tells that the name is taken, nothing more. */
export const findOrganisationId = async (
  transaction: Transaction,
  slug: string,
): Promise<string | undefined> =>
  (
    await transaction
      .selectFrom('organisation_slug')
      .select('organisation_id')
      .where('slug', '=', slug)
      .executeTakeFirst()
  )?.organisation_id;

/** Stores a new registration (scope: the new tenant). */
export const insertOrganisation = async (
  transaction: Transaction,
  organisation: {
    readonly id: string;
    readonly slug: string;
    readonly profile: Organisation;
    readonly now: number;
  },
): Promise<void> => {
  const now = new Date(organisation.now);
  await transaction
    .insertInto('organisation')
    .values({
      tenant_id: organisation.id,
      slug: organisation.slug,
      state: 'registered',
      profile: JSON.stringify(organisation.profile),
      reason: null,
      registered_at: now,
      confirmed_at: null,
      updated_at: now,
    })
    .execute();
};

/** Reads an organisation that the scope may see. */
export const findOrganisation = async (
  transaction: Transaction,
  id: string,
): Promise<OrganisationRecord | undefined> => {
  const row = await transaction
    .selectFrom('organisation')
    .selectAll()
    .where('tenant_id', '=', id)
    .executeTakeFirst();
  return row && toOrganisation(row);
};

/** Reads the organisations that the scope may see, in the given states, oldest first. */
export const listOrganisations = async (
  transaction: Transaction,
  states?: readonly OrganisationState[],
): Promise<readonly OrganisationRecord[]> => {
  let query = transaction.selectFrom('organisation').selectAll().orderBy('registered_at').limit(10_000);
  if (states) query = query.where('state', 'in', states);
  return (await query.execute()).map(toOrganisation);
};

/** Changes profile or standing. With `confirmedAt`, what the profile says now is kept as confirmed. */
export const updateOrganisation = async (
  transaction: Transaction,
  id: string,
  change: {
    readonly profile?: Organisation;
    readonly state?: OrganisationState;
    readonly reason?: string | null;
    readonly confirmedAt?: number;
  },
  now: number,
): Promise<void> => {
  await transaction
    .updateTable('organisation')
    .set({
      updated_at: new Date(now),
      ...(change.profile === undefined ? {} : { profile: JSON.stringify(change.profile) }),
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.reason === undefined ? {} : { reason: change.reason }),
      ...(change.confirmedAt === undefined
        ? {}
        : { confirmed_at: new Date(change.confirmedAt), confirmations: confirmAsOf(change.confirmedAt) }),
    })
    .where('tenant_id', '=', id)
    .execute();
};

const confirmAsOf = (at: number) =>
  sql<string>`confirmations || jsonb_build_array(jsonb_build_object(
    'legalName', profile->'legalName', 'country', profile#>'{address,country}',
    'roles', profile->'roles', 'from', ${toDateTime(at)}::text))`;

const toOrganisation = (row: {
  readonly tenant_id: string;
  readonly slug: string;
  readonly state: OrganisationState;
  readonly profile: Organisation;
  readonly reason: string | null;
  readonly registered_at: Date;
  readonly confirmed_at: Date | null;
  readonly confirmations: readonly Confirmation[];
}): OrganisationRecord => ({
  id: row.tenant_id,
  slug: row.slug,
  state: row.state,
  profile: row.profile,
  ...(row.reason === null ? {} : { reason: row.reason }),
  registeredAt: row.registered_at.getTime(),
  ...(row.confirmed_at === null ? {} : { confirmedAt: row.confirmed_at.getTime() }),
  confirmations: row.confirmations,
});
