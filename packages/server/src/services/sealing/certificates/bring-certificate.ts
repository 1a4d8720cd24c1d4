import { Problem } from '@sigillo/core/base';
import { putSealCertificate } from '../../../store/index.ts';
import type { Actor } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { findUnused, finishChange, loadSubject, requireFit, requireSealKeeper } from './change-seal.ts';
import { findOwn, parseCertificates, toChainText } from './read-chain.ts';
import type { SealView } from './seal-view.ts';

/**
 * Takes the certificate that an authority issued for a key of ours, with those above it. It then
 * waits for a second person.
 *
 * Problems: `key-not-found`, `certificate-unreadable`, `certificate-private-key`,
 * `certificate-not-of-key`, `certificate-unfit`, `organisation-not-confirmed`, and those of
 * `requireSealKeeper`.
 */
export const bringCertificate = async (
  deps: Deps,
  actor: Actor,
  slug: string,
  id: string,
  text: string,
): Promise<SealView> => {
  const member = requireSealKeeper(deps, actor, slug);
  const { organisationId: tenant, person } = member;
  return deps.store.withScope({ tenant }, async (transaction) => {
    const seal = await findUnused(transaction, tenant, id);
    const subject = await loadSubject(transaction, tenant);
    // The key of a file came with its certificate.
    if (seal.request === undefined) throw new Problem('missing', 'key-not-found');
    const brought = findOwn(parseCertificates(text), seal);
    await requireFit(deps, brought, subject);
    await putSealCertificate(transaction, {
      tenant,
      id,
      certificate: brought.certificate.der,
      chain: toChainText(brought.chain),
      broughtBy: person.id,
      broughtByName: person.name,
    });
    return finishChange(deps, transaction, { member, subject, id, action: 'bring-certificate' });
  });
};
