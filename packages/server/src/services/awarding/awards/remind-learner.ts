import { Problem } from '@sigillo/core/base';
import { findOffer, listOffersToRemind, noteOffer, putInOutbox, recordAudit } from '../../../store/index.ts';
import { type Actor, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { type AwardView, loadAwardView } from './award-view.ts';

/** Days after which a learner who hasn't collected is reminded once, without anybody's doing. */
const reminderDays = 14;
const day = 86_400_000;

/** Sends the collect link again. Problems: `award-not-found`, `nothing-to-remind`. */
export const remindLearner = async (
  deps: Deps,
  actor: Actor,
  slug: string,
  id: string,
): Promise<AwardView> => {
  const member = requireMember(actor, slug, 'awarding-officer', 'registrar');
  const { organisationId: tenant, person } = member;
  const now = deps.clock.now();
  await deps.store.withScope({ tenant }, async (transaction) => {
    const offer = await findOffer(transaction, tenant, id);
    if (offer === undefined) throw new Problem('missing', 'award-not-found');
    const open = offer.collectedAt === undefined && offer.closedAt === undefined;
    // At most one reminder a day: whoever presses twice meant once.
    const recent = (offer.remindedAt?.getTime() ?? 0) > now - day;
    if (!open || offer.toldAt === undefined || recent) throw new Problem('conflict', 'nothing-to-remind');
    await noteOffer(transaction, { tenant, awards: [id] }, { remindedAt: new Date(now) });
    await putInOutbox(
      transaction,
      [
        {
          tenant,
          kind: 'mail',
          template: 'award-reminder',
          about: { kind: 'award', id },
          payload: {},
          sendAfter: now,
        },
      ],
      now,
    );
    await recordAudit(transaction, [
      {
        tenant,
        actor: { kind: 'person', id: person.id },
        action: 'remind',
        about: { kind: 'award', id },
        at: now,
      },
    ]);
  });
  return loadAwardView(deps, member, id);
};

/** Reminds learners who were told two weeks ago and haven't collected; once each. Returns how many. */
export const remindUncollected = (deps: Deps): Promise<number> =>
  deps.store.withScope({ system: true }, async (transaction) => {
    const now = deps.clock.now();
    const offers = await listOffersToRemind(transaction, new Date(now - reminderDays * day), 500);
    for (const { tenant, award } of offers) {
      await noteOffer(transaction, { tenant, awards: [award] }, { remindedAt: new Date(now) });
    }
    await putInOutbox(
      transaction,
      offers.map(({ tenant, award }) => ({
        tenant,
        kind: 'mail' as const,
        template: 'award-reminder',
        about: { kind: 'award', id: award },
        payload: {},
        sendAfter: now,
      })),
      now,
    );
    return offers.length;
  });
