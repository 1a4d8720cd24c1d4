import type { catalogueEntrySchema } from '@sigillo/contract/api';
import type { z } from 'zod';
import { isOpen } from '../../policies/offering.ts';
import type { OfferingRecord, OrganisationRecord, VersionRecord } from '../../store/index.ts';

/** A published micro-credential as lists show it. */
export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>;

/** Shapes one entry from what was published and what is offered on it. */
export const toCatalogueEntry = (
  version: VersionRecord,
  organisation: OrganisationRecord,
  offerings: readonly OfferingRecord[],
  day: string,
): CatalogueEntry => {
  const { specification } = version;
  const { level, workload, field } = specification;
  const open = offerings.filter((offering) => isOpen(offering.terms, day));
  const [nextStart] = open
    .map((offering) => offering.terms.startsOn)
    .filter((date) => date !== undefined && date >= day)
    .sort();
  const [outcome] = specification.outcomes;
  return {
    id: version.achievementId,
    title: { ...specification.title },
    provider: {
      slug: organisation.slug,
      legalName: { ...organisation.profile.legalName },
      country: organisation.profile.address.country,
    },
    ...(outcome === undefined ? {} : { outcome: { ...outcome.statement } }),
    ...(workload?.ects === undefined ? {} : { ects: workload.ects }),
    ...(workload?.hours === undefined ? {} : { hours: workload.hours }),
    ...(level?.kind === 'stated' && level.eqf !== undefined ? { eqf: level.eqf } : {}),
    ...(field === undefined ? {} : { field }),
    modes: [...specification.modes],
    languages: [...specification.instructionLanguages],
    ...(nextStart === undefined ? {} : { nextStart }),
    openOfferings: open.length,
  };
};
