import { findOffer, recordAudit } from '../../../store/index.ts';
import { type Actor, recordedAs, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { type AwardView, readAwardView } from './award-view.ts';

/** One award with its register entry. That it was read is recorded, and the learner sees it. */
export const getAward = async (deps: Deps, actor: Actor, slug: string, id: string): Promise<AwardView> => {
  const member = requireMember(actor, slug, 'awarding-officer', 'registrar');
  const { organisationId: tenant } = member;
  return deps.store.withScope({ tenant }, async (transaction) => {
    const view = await readAwardView(deps, transaction, member, id);
    const offer = await findOffer(transaction, tenant, id);
    await recordAudit(transaction, [
      {
        tenant,
        actor: recordedAs(member),
        action: 'read-award',
        about: { kind: 'award', id },
        ...(offer?.collectedBy === undefined ? {} : { person: offer.collectedBy }),
        at: deps.clock.now(),
      },
    ]);
    return view;
  });
};
