import type { awardInputSchema } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import type { z } from 'zod';
import { awardsOneself } from '../../../policies/awarding.policy.ts';
import { findDecision, listEmailAddresses } from '../../../store/index.ts';
import { requireFreshProofOfPerson } from '../../accounts/proving/require-fresh-proof.ts';
import { type Actor, recordedAs, requireMember } from '../../actor.ts';
import { asStored } from '../../as-stored.ts';
import type { Deps } from '../../deps.ts';
import { loadAwardable } from '../decisions/load-awardable.ts';
import { requireHumanDecision } from '../decisions/require-human-decision.ts';
import type { LearnerRow } from '../learner-file/index.ts';
import { type AwardView, loadAwardView } from './award-view.ts';
import { sealAwards } from './seal-awards.ts';
import { writeIntents } from './write-intents.ts';

/**
 * Awards one learner under a recorded decision, on the same path as a batch.
 *
 * Problems: `step-up-needed`, `decision-not-found`, `decision-by-key`, those of `loadAwardable`, `awards-oneself`,
 * `already-awarded`, `elements-missing` (with the findings), `key-missing`.
 */
export const awardLearner = async (
  deps: Deps,
  actor: Actor,
  slug: string,
  decisionId: string,
  input: z.output<typeof awardInputSchema>,
): Promise<AwardView> => {
  const member = requireMember(actor, slug, 'awarding-officer');
  requireFreshProofOfPerson(deps, actor);
  const { organisationId: tenant, person } = member;
  const addresses = await deps.store.withScope({ person: person.id }, (transaction) =>
    listEmailAddresses(transaction, person.id),
  );
  if (
    awardsOneself(
      addresses.map(({ email }) => email),
      input.learner.email,
    )
  ) {
    throw new Problem('forbidden', 'awards-oneself');
  }
  const learner = asStored<LearnerRow>({
    ...input.learner,
    route: input.route,
    retake: input.retake,
    grade: input.grade,
    cohort: input.cohort,
    key: (input.learner.identifier ?? input.learner.email).normalize('NFC').toLowerCase(),
  });
  const [outcome] = await deps.store.withScope({ tenant }, async (transaction) => {
    const decision = await findDecision(transaction, tenant, decisionId);
    if (decision === undefined) throw new Problem('missing', 'decision-not-found');
    requireHumanDecision(decision, member.key);
    const awardable = await loadAwardable(transaction, {
      organisationId: tenant,
      achievementId: decision.achievement,
      number: decision.version,
    });
    return writeIntents(
      deps,
      transaction,
      { ...deps.installation, did: deps.keys.didOf(slug), ...awardable, decision },
      [learner],
    );
  });
  if (outcome?.state !== 'written') {
    if (outcome?.state === 'refused') throw toElementsMissing(outcome.findings);
    throw new Problem('conflict', 'already-awarded');
  }
  const sealed = await sealAwards(deps, tenant, [outcome.award], recordedAs(member));
  const [refused] = sealed.refused;
  if (refused !== undefined) throw toElementsMissing(refused.findings);
  return loadAwardView(deps, member, outcome.award);
};

const toElementsMissing = (
  findings: readonly { readonly severity: string; readonly pointer: string; readonly code: string }[],
): Problem =>
  new Problem('rule', 'elements-missing', {
    faults: findings
      .filter(({ severity }) => severity === 'error')
      .map(({ pointer, code }) => ({ pointer, code })),
  });
