import { Problem } from '@sigillo/core/base';
import {
  findVersion,
  listVersions,
  type Transaction,
  type VersionKey,
  type VersionRecord,
} from '../../store/index.ts';

/** Reads a version of the scope, or refuses with `version-not-found`; locked where it is about to change. */
export const loadVersion = async (
  transaction: Transaction,
  key: VersionKey,
  lock = false,
): Promise<VersionRecord> => {
  const version = await findVersion(transaction, key, lock);
  if (!version) throw new Problem('missing', 'version-not-found');
  return version;
};

/** All versions of a micro-credential, newest first, or `achievement-not-found`. */
export const loadVersions = async (
  transaction: Transaction,
  organisationId: string,
  achievementId: string,
): Promise<readonly [VersionRecord, ...VersionRecord[]]> => {
  const [newest, ...older] = await listVersions(transaction, organisationId, achievementId);
  if (!newest) throw new Problem('missing', 'achievement-not-found');
  return [newest, ...older];
};
