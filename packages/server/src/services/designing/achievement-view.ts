import type { achievementSchema } from '@sigillo/contract/api';
import type { z } from 'zod';
import type { OrganisationRecord, Transaction, VersionRecord } from '../../store/index.ts';
import type { ActingMember } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { toInstant } from '../today.ts';
import { toVersionView } from './version-view.ts';

/** A micro-credential with all its versions. */
export type AchievementView = z.infer<typeof achievementSchema>;

/** Shapes a micro-credential for its makers; the version to work on is the newest. */
export const toAchievementView = async (
  transaction: Transaction,
  deps: Deps,
  member: ActingMember,
  organisation: OrganisationRecord,
  versions: readonly [VersionRecord, ...VersionRecord[]],
): Promise<AchievementView> => {
  const [newest] = versions;
  const published = versions.some((version) => version.publishedAt !== undefined);
  return {
    id: newest.achievementId,
    versions: versions.map((version) => ({
      id: version.id,
      number: version.number,
      state: version.state,
      ...(version.publishedAt === undefined ? {} : { publishedAt: toInstant(version.publishedAt) }),
      updatedAt: toInstant(version.updatedAt),
    })),
    current: await toVersionView(transaction, deps, member, organisation, newest),
    ...(published ? { publicUrl: `${deps.installation.origin}/m/${newest.achievementId}` } : {}),
  };
};
