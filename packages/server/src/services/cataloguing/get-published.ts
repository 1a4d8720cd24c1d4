import type { publicAchievementSchema } from '@sigillo/contract/api';
import { isJsonObject, type JsonObject, Problem } from '@sigillo/core/base';
import { toOpenBadge } from '@sigillo/core/formats/open-badges-v3';
import type { z } from 'zod';
import {
  findOrganisation,
  listOfferingsOn,
  listPublishedVersions,
  type OrganisationRecord,
  type Transaction,
  type VersionRecord,
} from '../../store/index.ts';
import type { Deps } from '../deps.ts';
import { toPreviewContent } from '../designing/preview-content.ts';
import { toOfferingView } from '../offering/offering-view.ts';
import { toOrganisationView } from '../organisations/organisation-view.ts';
import { toInstant } from '../today.ts';

/** A published micro-credential as anybody may see it. */
export type PublicAchievement = z.infer<typeof publicAchievementSchema>;

/** The newest published version, or the one named, and whose it is. */
const findPublished = async (
  transaction: Transaction,
  id: string,
  number: number | undefined,
): Promise<{
  readonly version: VersionRecord;
  readonly organisation: OrganisationRecord;
  readonly numbers: readonly number[];
}> => {
  const versions = await listPublishedVersions(transaction, id);
  const version =
    number === undefined
      ? (versions.find((one) => one.state === 'published') ?? versions[0])
      : versions.find((one) => one.number === number);
  const organisation = version && (await findOrganisation(transaction, version.organisationId));
  if (!version || !organisation) throw new Problem('missing', 'achievement-not-found');
  return { version, organisation, numbers: versions.map((one) => one.number) };
};

/**
 * A published micro-credential: the newest published version, or the one named.
 * Closed versions stay readable, for credentials name them. Problem
 * `achievement-not-found`.
 */
export const getPublished = (deps: Deps, id: string, number?: number): Promise<PublicAchievement> =>
  // What is published is everybody's to read, whoever published it.
  deps.store.withScope({ system: true }, async (transaction) => {
    const { version, organisation, numbers } = await findPublished(transaction, id, number);
    const offerings = await listOfferingsOn(transaction, [id]);
    const newest = Math.max(...numbers);
    const { slug, did, legalName, address, homepage, state } = toOrganisationView(deps, organisation);
    return {
      id,
      url: `${deps.installation.origin}/m/${id}`,
      version: version.number,
      state: version.state === 'closed' ? 'closed' : 'published',
      publishedAt: toInstant(version.publishedAt ?? version.updatedAt),
      specification: version.specification as unknown as PublicAchievement['specification'],
      provider: {
        slug,
        did,
        legalName,
        address,
        ...(homepage === undefined ? {} : { homepage }),
        state,
      },
      offerings: offerings
        .filter((offering) => offering.number === version.number)
        .map((offering) => toOfferingView(deps, offering)),
      olderVersions: numbers.filter((one) => one < version.number),
      ...(newest > version.number && { newerVersion: newest }),
    };
  });

/** The same for machines: an Open Badges Achievement, as credentials of this version embed it. */
export const getPublishedDocument = (deps: Deps, id: string, number?: number): Promise<JsonObject> =>
  deps.store.withScope({ system: true }, async (transaction) => {
    const { version, organisation } = await findPublished(transaction, id, number);
    const badge = toOpenBadge(toPreviewContent(deps, organisation, version));
    const { credentialSubject } = badge;
    const achievement = isJsonObject(credentialSubject) ? credentialSubject.achievement : undefined;
    if (!isJsonObject(achievement) || !badge['@context']) throw new Error('a badge without an achievement');
    return { '@context': badge['@context'], ...achievement };
  });
