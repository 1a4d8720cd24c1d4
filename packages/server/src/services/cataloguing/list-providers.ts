import type { publicOrganisationSchema } from '@sigillo/contract/api';
import type { Locale } from '@sigillo/contract/messages';
import { Problem } from '@sigillo/core/base';
import { pickLanguage } from '@sigillo/core/domain';
import type { z } from 'zod';
import {
  findOrganisation,
  listOfferingsOn,
  listOrganisations,
  type OrganisationRecord,
  searchCatalogue,
} from '../../store/index.ts';
import type { Deps } from '../deps.ts';
import { findIdBySlug } from '../organisations/load-organisation.ts';
import { toOrganisationView } from '../organisations/organisation-view.ts';
import { today } from '../today.ts';
import { toCatalogueEntry } from './catalogue-entry.ts';

/** A confirmed organisation as anybody may see it. */
export type PublicOrganisation = z.infer<typeof publicOrganisationSchema>;

const toPublic = (deps: Deps, record: OrganisationRecord): Omit<PublicOrganisation, 'achievements'> => {
  // Contact and reasons are for members; what the register says is for everybody.
  const {
    id: _id,
    email: _email,
    hoursPerEcts: _hours,
    reason: _reason,
    registeredAt: _at,
    ...open
  } = toOrganisationView(deps, record);
  return { ...open, practice: deps.installation.practice };
};

/** Organisations that were confirmed here, in the order of their names for a reader. Public. */
export const listProviders = async (
  deps: Deps,
  locale: Locale,
): Promise<Omit<PublicOrganisation, 'achievements'>[]> => {
  const records = await deps.store.withScope({ system: true }, (transaction) =>
    listOrganisations(transaction, ['confirmed', 'registered', 'suspended']),
  );
  const { compare } = new Intl.Collator(locale);
  const nameOf = ({ profile, slug }: OrganisationRecord): string =>
    pickLanguage(profile.legalName, locale, ['en'])?.text ?? slug;
  return records
    .filter((record) => record.confirmedAt !== undefined)
    .sort((one, other) => compare(nameOf(one), nameOf(other)))
    .map((record) => toPublic(deps, record));
};

/** One organisation with what it publishes. One that was never confirmed is `organisation-not-found`. */
export const getProvider = async (deps: Deps, slug: string): Promise<PublicOrganisation> => {
  const id = await findIdBySlug(deps, slug);
  return deps.store.withScope({ tenant: id }, async (transaction) => {
    const record = await findOrganisation(transaction, id);
    if (record?.confirmedAt === undefined) throw new Problem('missing', 'organisation-not-found');
    const { versions } = await searchCatalogue(transaction, { words: [] }, { offset: 0, limit: 200 });
    const offerings = await listOfferingsOn(
      transaction,
      versions.map((version) => version.achievementId),
    );
    return {
      ...toPublic(deps, record),
      achievements: versions.map((version) =>
        toCatalogueEntry(
          version,
          record,
          offerings.filter((offering) => offering.achievementId === version.achievementId),
          today(deps.clock),
        ),
      ),
    };
  });
};
