/**
 * migrations: the schema's history, oldest first, and the runner that brings a
 * database up to date.
 */
import { infrastructure } from './0001-infrastructure.ts';
import { accounts } from './0010-accounts.ts';
import { organisations } from './0011-organisations.ts';
import { achievements } from './0012-achievements.ts';
import { awarding } from './0020-awarding.ts';
import { holding } from './0021-holding.ts';
import { europeanCopies } from './0022-european-copies.ts';
import { workbooks } from './0023-workbooks.ts';
import { passkeys } from './0024-passkeys.ts';
import { stepUp } from './0025-step-up.ts';
import { apiKeys } from './0026-api-keys.ts';
import { confirmations } from './0028-confirmations.ts';
import { sealCertificates } from './0029-seal-certificates.ts';
import { waysKeptSecret } from './0030-ways-kept-secret.ts';
import type { Migration } from './migration.ts';

export * from './migrate.ts';
export type * from './migration.ts';

/** Every migration, in the order in which they run. */
export const migrations: readonly Migration[] = [
  infrastructure,
  accounts,
  organisations,
  achievements,
  awarding,
  holding,
  europeanCopies,
  workbooks,
  passkeys,
  stepUp,
  apiKeys,
  confirmations,
  sealCertificates,
  waysKeptSecret,
];
