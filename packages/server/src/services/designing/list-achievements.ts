import type { achievementSummarySchema } from '@sigillo/contract/api';
import { completeness } from '@sigillo/core/domain';
import type { z } from 'zod';
import {
  countAwardsByAchievement,
  listNewestVersions,
  listOfferings,
  listPublishedIds,
} from '../../store/index.ts';
import { type Actor, requireMember } from '../actor.ts';
import { toSearchWords } from '../cataloguing/search-words.ts';
import type { Deps } from '../deps.ts';
import { loadOrganisation } from '../organisations/load-organisation.ts';
import { toInstant } from '../today.ts';
import { lintVersion } from './lint-version.ts';

type Summary = z.infer<typeof achievementSummarySchema>;

/** The organisation's micro-credentials by their newest version, the last changed first. */
export const listAchievements = (
  deps: Deps,
  actor: Actor,
  slug: string,
  filter: { readonly q?: string | undefined; readonly state?: string | undefined },
): Promise<Summary[]> => {
  const { organisationId } = requireMember(actor, slug);
  return deps.store.withScope({ tenant: organisationId }, async (transaction) => {
    const { profile } = await loadOrganisation(transaction, organisationId);
    const versions = await listNewestVersions(transaction, organisationId);
    const published = await listPublishedIds(transaction, organisationId);
    const offerings = await listOfferings(transaction, organisationId);
    const awards = await countAwardsByAchievement(transaction, organisationId);
    const wanted = toSearchWords(filter.q ?? '');
    return versions
      .filter((version) => filter.state === undefined || version.state === filter.state)
      .filter((version) => {
        const words = toSearchWords(Object.values(version.specification.title).join(' '));
        return wanted.every((typed) => words.some((word) => word.startsWith(typed)));
      })
      .map((version) => ({
        id: version.achievementId,
        title: { ...version.specification.title },
        state: version.state,
        version: version.number,
        published: published.has(version.achievementId),
        offerings: offerings.filter((offering) => offering.achievementId === version.achievementId).length,
        awards: awards.get(version.achievementId) ?? 0,
        errors: completeness(lintVersion(version.specification, profile, deps.clock.now())).filter(
          (element) => !element.complete,
        ).length,
        updatedAt: toInstant(version.updatedAt),
      }));
  });
};
