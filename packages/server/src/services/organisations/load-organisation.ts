import { Problem } from '@sigillo/core/base';
import {
  findOrganisation,
  findOrganisationId,
  type OrganisationRecord,
  type Transaction,
} from '../../store/index.ts';
import type { Deps } from '../deps.ts';

/** Reads an organisation of the scope, or refuses with `organisation-not-found`. */
export const loadOrganisation = async (transaction: Transaction, id: string): Promise<OrganisationRecord> => {
  const record = await findOrganisation(transaction, id);
  if (!record) throw new Problem('missing', 'organisation-not-found');
  return record;
};

/** The id behind a slug, for the operator and for public pages; `organisation-not-found` where there is none. */
export const findIdBySlug = async (deps: Deps, slug: string): Promise<string> => {
  const id = await deps.store.withScope({}, (transaction) => findOrganisationId(transaction, slug));
  if (id === undefined) throw new Problem('missing', 'organisation-not-found');
  return id;
};
