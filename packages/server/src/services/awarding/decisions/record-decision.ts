import type { decisionInputSchema } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import type { z } from 'zod';
import { insertDecision, newId, recordAudit } from '../../../store/index.ts';
import { type Actor, recordedAs, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { toDay } from '../../lint-context.ts';
import { type DecisionView, toDecisionView } from './decision-view.ts';
import { loadAwardable } from './load-awardable.ts';

/**
 * Records who decided to award a version, when, and where it is written down: the
 * register's entry comes before any credential. Problems: those of
 * `loadAwardable`, `decision-in-future`.
 */
export const recordDecision = async (
  deps: Deps,
  actor: Actor,
  slug: string,
  input: z.output<typeof decisionInputSchema>,
): Promise<DecisionView> => {
  const member = requireMember(actor, slug, 'registrar', 'awarding-officer');
  const now = deps.clock.now();
  // East of Greenwich the day has begun up to 14 hours before it does in UTC.
  if (input.decidedOn > toDay(now + 14 * 3_600_000)) throw new Problem('rule', 'decision-in-future');
  const tenant = member.organisationId;
  return deps.store.withScope({ tenant }, async (transaction) => {
    const { version } = await loadAwardable(transaction, {
      organisationId: tenant,
      achievementId: input.achievement,
      number: input.version,
    });
    const { locality, country } = input.place;
    const decision = {
      tenant,
      id: newId(now),
      achievement: input.achievement,
      versionId: version.id,
      version: version.number,
      title: version.specification.title,
      decidedOn: input.decidedOn,
      decidedBy: input.decidedBy,
      minute: input.minute,
      place: { ...(locality === undefined ? {} : { locality }), country },
      recordedBy: {
        id: member.person.id,
        name: member.person.name,
        ...(member.key === undefined ? {} : { key: member.key.name }),
      },
      recordedAt: new Date(now),
    };
    await insertDecision(transaction, decision);
    await recordAudit(transaction, [
      {
        tenant,
        actor: recordedAs(member),
        action: 'record-decision',
        about: { kind: 'decision', id: decision.id },
        at: now,
      },
    ]);
    return toDecisionView({ ...decision, awards: 0, batches: 0 });
  });
};
