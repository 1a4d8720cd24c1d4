import { Problem } from '@sigillo/core/base';
import { activateSealCertificate } from '../../../store/index.ts';
import type { Actor } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { findUnused, finishChange, loadSubject, requireConfirmer, requireFit } from './change-seal.ts';
import { mayConfirmSeal } from './may-confirm.ts';
import { fromChainText, readCertificates } from './read-chain.ts';
import type { SealView } from './seal-view.ts';

/**
 * Puts a certificate to use, as a second person; the one before is retired, and what it sealed
 * stays good. Its certificate is looked at again: it may have waited for long.
 *
 * Problems: `key-not-found`, `e-seal-not-certified`, `e-seal-own-confirmation`,
 * `certificate-unfit`, `organisation-not-confirmed`, and those of `requireConfirmer`.
 */
export const confirmSeal = async (deps: Deps, actor: Actor, slug: string, id: string): Promise<SealView> => {
  const member = requireConfirmer(deps, actor, slug);
  const { organisationId: tenant } = member;
  return deps.store.withScope({ tenant }, async (transaction) => {
    const seal = await findUnused(transaction, tenant, id);
    const subject = await loadSubject(transaction, tenant);
    const [certificate] = seal.certificate === undefined ? [] : readCertificates([seal.certificate]);
    if (certificate === undefined) throw new Problem('conflict', 'e-seal-not-certified');
    if (!mayConfirmSeal(seal, member)) throw new Problem('rule', 'e-seal-own-confirmation');
    await requireFit(deps, { certificate, chain: fromChainText(seal.chain) }, subject);
    await activateSealCertificate(transaction, {
      tenant,
      id,
      at: new Date(deps.clock.now()),
      endsAt: new Date(certificate.notAfter),
    });
    return finishChange(deps, transaction, { member, subject, id, action: 'confirm-certificate' });
  });
};
