import { toBase64 } from '@sigillo/core/base';
import type { TrustDocument } from '@sigillo/core/verification';
import type { Deps } from '../deps.ts';

/** Whom the operator trusts beside the installation's own register, so that browsers come to the same verdict. */
export const getTrust = async ({ outside }: Deps): Promise<TrustDocument> => ({
  registers: (await outside.readRegisters?.()) ?? [],
  authorities: (outside.authorities ?? []).map(({ name, certificates }) => ({
    name,
    certificates: certificates.map(({ der }) => toBase64(der)),
  })),
});
