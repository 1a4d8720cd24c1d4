import { Problem } from '@sigillo/core/base';
import type { Transaction } from '../transaction.ts';

/** What is fixed at the first start and refused to change ever after. */
export interface Installation {
  readonly mode: 'practice' | 'production';
  /** Origin of every public address: it is inside signed credentials. */
  readonly publicOrigin: string;
  readonly initialisedAt: Date;
}

export interface InstallationClaim {
  readonly mode: 'practice' | 'production';
  readonly publicOrigin: string;
  /** A fingerprint of the master key; tells a wrong key before anything is read with it. */
  readonly masterKeyCheck: Uint8Array;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Initialises the installation at its first start, and at later ones sees that the
 * configuration still says the same. Problems: `installation-mode-fixed`,
 * `installation-origin-fixed`, `master-key-mismatch`.
 */
export const initialiseInstallation = async (
  transaction: Transaction,
  claim: InstallationClaim,
): Promise<Installation> => {
  await transaction
    .insertInto('installation')
    .values({
      mode: claim.mode,
      public_origin: claim.publicOrigin,
      master_key_check: Buffer.from(claim.masterKeyCheck),
      initialised_at: new Date(claim.now),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await transaction.selectFrom('installation').selectAll().executeTakeFirstOrThrow();
  if (row.mode !== claim.mode) {
    throw new Problem('conflict', 'installation-mode-fixed', {
      values: { fixed: row.mode, wanted: claim.mode },
    });
  }
  if (row.public_origin !== claim.publicOrigin) {
    throw new Problem('conflict', 'installation-origin-fixed', {
      values: { fixed: row.public_origin, wanted: claim.publicOrigin },
    });
  }
  if (!row.master_key_check.equals(claim.masterKeyCheck))
    throw new Problem('conflict', 'master-key-mismatch');
  return { mode: row.mode, publicOrigin: row.public_origin, initialisedAt: row.initialised_at };
};
