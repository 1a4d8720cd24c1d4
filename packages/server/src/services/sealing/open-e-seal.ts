import type { OrganisationReference } from '@sigillo/core/domain';
import type { KeyOwner } from '../../keys/index.ts';
import { findSealEnd } from '../../store/index.ts';
import type { Deps } from '../deps.ts';
import { openCertifiedSeal } from './certificates/index.ts';
import type { ESeal } from './e-seal.ts';
import { openPracticeSeal } from './open-practice-seal.ts';

/** Whether an organisation can put e-seals on credentials: in practice all can, in earnest those with a certificate that hasn't ended. */
export const hasESeal = async (deps: Deps, tenant: string): Promise<boolean> => {
  if (deps.installation.practice) return true;
  const end = await deps.store.withScope({ tenant }, (transaction) => findSealEnd(transaction, tenant));
  return end !== undefined && end.getTime() > deps.clock.now();
};

/**
 * Opens an organisation's e-seal.
 *
 * Problems, in production: `e-seal-not-configured`, `e-seal-ended`, `e-seal-not-for-issuer`.
 *
 * @param issuer of a credential that passed the rules of this face
 */
export const openESeal = (deps: Deps, owner: KeyOwner, issuer: OrganisationReference): Promise<ESeal> =>
  deps.installation.practice ? openPracticeSeal(deps, owner, issuer) : openCertifiedSeal(deps, owner, issuer);
