import type { KeyObject } from 'node:crypto';
import type { awardSchema, awardSummarySchema } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import type { CredentialContent } from '@sigillo/core/domain';
import type { z } from 'zod';
import { mayChangeAwards } from '../../../policies/awarding.policy.ts';
import {
  type ApiKeyRecord,
  type AwardRecord,
  type AwardSummary,
  findAward,
  findDecision,
  findOffer,
  listApiKeys,
  listAudit,
  listCredentials,
  listMembers,
  type MemberRecord,
  type OfferRecord,
  type RecordedEvent,
  searchAwards,
  type Transaction,
} from '../../../store/index.ts';
import type { ActingMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { toDecisionView } from '../decisions/decision-view.ts';
import { openReason } from './kept-reason.ts';
import { openContent } from './load-intents.ts';

export type AwardSummaryView = z.output<typeof awardSummarySchema>;
export type AwardView = z.output<typeof awardSchema>;
type Step = AwardView['may'][number];

/** An award as lists show it. */
export const toAwardSummaryView = (award: AwardSummary): AwardSummaryView => ({
  id: award.id,
  state: award.state,
  ...(award.credentialState === undefined ? {} : { credentialState: award.credentialState }),
  learnerName: award.learnerName,
  learnerEmail: award.learnerEmail,
  title: { ...award.title },
  achievement: award.achievement,
  version: award.version,
  registerNumber: award.registerNumber,
  awardedOn: award.awardedOn,
  ...(award.issuedAt === undefined ? {} : { issuedAt: award.issuedAt.toISOString() }),
  ...(award.collectedAt === undefined ? {} : { collectedAt: award.collectedAt.toISOString() }),
  ...(award.mailAt === undefined ? {} : { mailAt: award.mailAt.toISOString() }),
});

/** Loads the whole view of an award in a transaction of its own. Problem `award-not-found`. */
export const loadAwardView = (deps: Deps, reader: ActingMember, id: string): Promise<AwardView> =>
  deps.store.withScope({ tenant: reader.organisationId }, (transaction) =>
    readAwardView(deps, transaction, reader, id),
  );

/** Reads the whole view of an award, with what its reader may do. Problem `award-not-found`. */
export const readAwardView = async (
  deps: Deps,
  transaction: Transaction,
  reader: ActingMember,
  id: string,
): Promise<AwardView> => {
  const { organisationId: tenant } = reader;
  const now = new Date(deps.clock.now());
  const award = await findAward(transaction, tenant, id);
  const [summary] = await searchAwards(
    transaction,
    { tenant, now, id },
    { sort: 'newest', offset: 0, limit: 1 },
  );
  const decision = award && (await findDecision(transaction, tenant, award.decision));
  if (award === undefined || summary === undefined || decision === undefined) {
    throw new Problem('missing', 'award-not-found');
  }
  const [credential] = await listCredentials(transaction, tenant, [id]);
  const offer = await findOffer(transaction, tenant, id);
  const events = await listAudit(transaction, { about: { kind: 'award', id }, limit: 100 });
  const members = await listMembers(transaction, tenant);
  const keys = await listApiKeys(transaction, tenant);
  const { decidedOn, decidedBy, minute, place } = toDecisionView(decision);
  const key = await findKey(deps, transaction, award);
  return {
    ...toAwardSummaryView(summary),
    ...(award.grade === undefined ? {} : { grade: award.grade }),
    route: award.route,
    ...(award.cohort === undefined ? {} : { cohort: award.cohort }),
    decision: { id: decision.id, decidedOn, decidedBy, minute, place },
    learner: toLearnerView(summary, readContent(deps, key, award)),
    ...(credential === undefined ? {} : { credentialId: credential.publicId }),
    ...(award.reason === undefined ? {} : { reason: award.reason }),
    history: events.map((event) => {
      const comment = openReason(deps, key, id, event);
      return { ...toHistory(event, members, keys), ...(comment === undefined ? {} : { comment }) };
    }),
    may: mayChangeAwards(reader) ? listSteps(award, summary, offer, now) : [],
  };
};

/** The learner's key; none once they were erased. */
const findKey = async (
  deps: Deps,
  transaction: Transaction,
  { tenant, learner }: AwardRecord,
): Promise<KeyObject | undefined> =>
  learner === undefined
    ? undefined
    : (await deps.encryption.findLearnerKeys(transaction, tenant, [learner])).get(learner);

const readContent = (
  deps: Deps,
  key: KeyObject | undefined,
  award: AwardRecord,
): CredentialContent | undefined => key && award.content && openContent(deps, key, award.id, award.content);

const identifierSchemes = ['student-number', 'european-student-identifier'] as const;

const toLearnerView = (
  summary: AwardSummary,
  content: CredentialContent | undefined,
): AwardView['learner'] => {
  const learner = content?.learner;
  const identifier = learner?.identifiers.find(({ scheme }) => scheme !== 'email');
  const scheme = identifierSchemes.find((known) => known === identifier?.scheme);
  const latin = learner?.otherNames[0]?.full;
  return {
    name: learner?.name.full ?? summary.learnerName,
    email: summary.learnerEmail,
    ...(learner?.name.given === undefined ? {} : { givenName: learner.name.given }),
    ...(learner?.name.family === undefined ? {} : { familyName: learner.name.family }),
    ...(learner?.name.language === undefined ? {} : { nameLanguage: learner.name.language }),
    ...(latin === undefined ? {} : { nameLatin: latin }),
    ...(learner?.birthDate === undefined ? {} : { birthDate: learner.birthDate }),
    ...(identifier === undefined ? {} : { identifier: identifier.value }),
    ...(scheme === undefined ? {} : { identifierScheme: scheme }),
  };
};

const toHistory = (
  event: RecordedEvent,
  members: readonly MemberRecord[],
  keys: readonly ApiKeyRecord[],
): AwardView['history'][number] => {
  const { actor } = event;
  const at = new Date(event.at).toISOString();
  const key = actor.kind === 'api-key' ? keys.find(({ id }) => id === actor.id) : undefined;
  if (key) return { at, by: key.madeBy.name, key: key.name, action: event.action };
  const member = actor.kind === 'person' ? members.find(({ personId }) => personId === actor.id) : undefined;
  return { at, by: member?.name ?? actor.kind, action: event.action };
};

/** What may be done with an award as it stands. */
const listSteps = (
  award: AwardRecord,
  summary: AwardSummary,
  offer: OfferRecord | undefined,
  now: Date,
): Step[] => {
  if (award.state !== 'issued') return [];
  const state = summary.credentialState;
  const told = offer?.toldAt !== undefined || (award.mailAt !== undefined && award.mailAt <= now);
  const steps: readonly (readonly [Step, boolean])[] = [
    ['annul', !told && (state === 'active' || state === 'suspended')],
    ['revoke', state === 'active' || state === 'suspended' || state === 'expired'],
    ['suspend', state === 'active'],
    ['reinstate', state === 'suspended'],
    ['remind', told && state === 'active' && summary.collectedAt === undefined],
  ];
  return steps.flatMap(([step, may]) => (may ? [step] : []));
};
