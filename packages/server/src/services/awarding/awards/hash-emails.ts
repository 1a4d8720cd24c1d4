import { keyedHash } from '../../../keys/index.ts';
import { installationTenant } from '../../../store/index.ts';
import { normaliseEmail } from '../../accounts/normalise-email.ts';
import type { Deps } from '../../deps.ts';

/**
 * Hashes addresses under a key of the installation, so that offers of all organisations
 * to one person are found without any of them showing the address.
 */
export const hashEmails = (deps: Deps, emails: readonly string[]): Promise<readonly Uint8Array[]> =>
  deps.store.withScope({ tenant: installationTenant }, async (transaction) => {
    const key = await deps.encryption.tenantKey(transaction, installationTenant);
    return emails.map((email) => keyedHash(key, 'offer', normaliseEmail(email)));
  });
