import type { JsonObject } from '@sigillo/core/base';
import { type CredentialElements, toElements } from '@sigillo/core/domain';
import { type ElmLoss, elmLosses } from '@sigillo/core/formats/elm-v3';
import { type FormatLoss, formatLosses, toOpenBadge } from '@sigillo/core/formats/open-badges-v3';
import { toConceptName } from '@sigillo/core/vocabularies';
import { type Actor, requireMember } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { loadOrganisation } from '../organisations/load-organisation.ts';
import type { VersionAddress } from './get-achievement.ts';
import { loadVersion } from './load-version.ts';
import { toPreviewContent } from './preview-content.ts';

/**
 * How a credential of this version would read, its document without a seal, and what readers of each plain face
 * won't show. The learner is invented.
 */
export const previewVersion = (
  deps: Deps,
  actor: Actor,
  address: VersionAddress,
): Promise<{
  readonly elements: CredentialElements;
  readonly document: JsonObject;
  readonly losses: FormatLoss[];
  readonly europeanLosses: ElmLoss[];
}> => {
  const { organisationId } = requireMember(actor, address.organisation);
  return deps.store.withScope({ tenant: organisationId }, async (transaction) => {
    const organisation = await loadOrganisation(transaction, organisationId);
    const version = await loadVersion(transaction, {
      organisationId,
      achievementId: address.achievement,
      number: address.version,
    });
    const content = toPreviewContent(deps, organisation, version);
    return {
      elements: toElements(content, toConceptName),
      document: toOpenBadge(content),
      losses: [...formatLosses(content)],
      europeanLosses: [...elmLosses(content)],
    };
  });
};
