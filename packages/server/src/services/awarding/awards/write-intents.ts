import { toHex, toUtf8 } from '@sigillo/core/base';
import { type CredentialContent, type Finding, hasErrors, lintContent } from '@sigillo/core/domain';
import { keyedHash } from '../../../keys/index.ts';
import {
  drawRegisterNumbers,
  findStandingAwards,
  insertAwards,
  insertCredentials,
  newId,
  saveLearners,
  type Transaction,
} from '../../../store/index.ts';
import type { Deps } from '../../deps.ts';
import { lintContextOf } from '../../lint-context.ts';
import type { LearnerRow } from '../learner-file/index.ts';
import { type AwardTerms, freezeContent } from './freeze-content.ts';
import { drawCredentialId, reserveStatus, statusPlace } from './new-copy.ts';

/** What became of one learner. */
export type IntentOutcome =
  | { readonly state: 'written'; readonly award: string; readonly content: CredentialContent }
  /** Awarded before: nothing is added. */
  | { readonly state: 'already' }
  /** The content would not pass the rules; nothing was written. */
  | { readonly state: 'refused'; readonly findings: readonly Finding[] };

interface Plan {
  readonly learner: LearnerRow;
  readonly rowKey: Uint8Array;
  readonly award: string;
  readonly credential: string;
  readonly content: CredentialContent;
}

/**
 * First transaction of an award: freezes content, ids, register numbers, places
 * in the status lists and the specification's hash. Nothing is sealed here, and
 * what is written here is finished, never repeated, after a crash. At most 1,000 learners.
 * Outcomes are in the order of `learners`.
 */
export const writeIntents = async (
  deps: Deps,
  transaction: Transaction,
  terms: AwardTerms & { readonly batch?: string },
  learners: readonly LearnerRow[],
): Promise<readonly IntentOutcome[]> => {
  const now = deps.clock.now();
  const tenant = terms.organisation.id;
  const tenantKey = await deps.encryption.tenantKey(transaction, tenant);
  const rowKeys = learners.map(({ key }) => keyedHash(tenantKey, 'award', key));
  const standing = await findStandingAwards(
    transaction,
    { tenant, versionId: terms.version.id, decision: terms.decision.id },
    rowKeys,
  );
  const isNew = learners.map(({ retake }, i) => {
    const found = standing.get(toHex(rowKeys[i] as Uint8Array));
    return found === undefined || (retake && !found.sameDecision);
  });

  const plans = await draw(
    deps,
    transaction,
    terms,
    learners.filter((_, i) => isNew[i]),
    rowKeys.filter((_, i) => isNew[i]),
  );
  const context = lintContextOf(terms.organisation.profile, now);
  const planOf = new Map(plans.map((plan) => [plan.learner, plan]));
  const findings = new Map(plans.map((plan) => [plan.learner, lintContent(plan.content, context)]));
  const sound = plans.filter((plan) => !hasErrors(findings.get(plan.learner) ?? []));
  const written = await write(deps, transaction, terms, sound);

  return learners.map((learner): IntentOutcome => {
    const plan = planOf.get(learner);
    if (plan === undefined) return { state: 'already' };
    const found = findings.get(learner) ?? [];
    if (hasErrors(found)) return { state: 'refused', findings: found };
    // Another transaction may have been quicker with the same learner.
    if (!written.has(plan.award)) return { state: 'already' };
    return { state: 'written', award: plan.award, content: plan.content };
  });
};

const draw = async (
  deps: Deps,
  transaction: Transaction,
  terms: AwardTerms,
  learners: readonly LearnerRow[],
  rowKeys: readonly Uint8Array[],
): Promise<readonly Plan[]> => {
  const count = learners.length;
  if (count === 0) return [];
  const now = deps.clock.now();
  const tenant = terms.organisation.id;
  const year = new Date(now).getUTCFullYear();
  const numbers = await drawRegisterNumbers(transaction, { tenant, year, count });
  const prefix = registerPrefix(terms.organisation.slug);
  const revocation = await reserveStatus(deps, transaction, tenant, 'revocation', count);
  const suspension = await reserveStatus(deps, transaction, tenant, 'suspension', count);
  return Promise.all(
    learners.map(async (learner, i): Promise<Plan> => {
      const award = newId(now);
      const credential = drawCredentialId(deps.random);
      const salted = new Uint8Array([...deps.random.bytes(32), ...toUtf8(award)]);
      return {
        learner,
        rowKey: rowKeys[i] as Uint8Array,
        award,
        credential,
        content: freezeContent(terms, learner, {
          credential,
          sealDigest: toHex(await deps.crypto.digest('sha-256', salted)),
          registerNumber: `${prefix}-${year}-${String(numbers[i]).padStart(6, '0')}`,
          status: [
            { purpose: 'revocation', list: revocation.list, index: revocation.indexes[i] as number },
            { purpose: 'suspension', list: suspension.list, index: suspension.indexes[i] as number },
          ],
          issuedAt: now,
        }),
      };
    }),
  );
};

const write = async (
  deps: Deps,
  transaction: Transaction,
  terms: AwardTerms & { readonly batch?: string },
  plans: readonly Plan[],
): Promise<ReadonlySet<string>> => {
  const now = deps.clock.now();
  const { organisation, version, decision } = terms;
  const tenant = organisation.id;
  const { encryption } = deps;
  const learnerOf = await enterLearners(deps, transaction, tenant, plans);
  const keys = await encryption.learnerKeys(transaction, tenant, [...new Set(learnerOf)]);
  const written = await insertAwards(
    transaction,
    plans.map((plan, i) => {
      const learner = learnerOf[i] as string;
      const key = keys.get(learner);
      if (key === undefined) throw new Error('a learner without a key');
      const place = { table: 'award', id: plan.award };
      return {
        tenant,
        id: plan.award,
        learner,
        decision: decision.id,
        batch: terms.batch,
        achievement: version.achievementId,
        versionId: version.id,
        version: version.number,
        title: version.specification.title,
        registerNumber: plan.content.award.registerNumber,
        rowKey: plan.rowKey,
        retake: plan.learner.retake,
        route: plan.learner.route,
        grade: plan.learner.grade,
        cohort: plan.learner.cohort,
        awardedOn: decision.decidedOn,
        profileHash: version.specificationHash as Uint8Array,
        content: encryption.encryptBody(key, place, toUtf8(JSON.stringify(plan.content))),
        decidedAt: new Date(now),
      };
    }),
  );
  await insertCredentials(
    transaction,
    plans
      .filter(({ award }) => written.has(award))
      .map(({ award, credential, content }) => ({
        tenant,
        id: credential,
        award,
        face: 'open-badge' as const,
        publicId: content.id,
        revocation: statusPlace(content.status, 'revocation'),
        suspension: statusPlace(content.status, 'suspension'),
        validUntil: content.validUntil === undefined ? undefined : new Date(content.validUntil),
      })),
  );
  return written;
};

/** The learner's id for each plan. Two rows of a file may be one learner. */
const enterLearners = async (
  deps: Deps,
  transaction: Transaction,
  tenant: string,
  plans: readonly Plan[],
): Promise<readonly string[]> => {
  const now = deps.clock.now();
  const tenantKey = await deps.encryption.tenantKey(transaction, tenant);
  const identities = plans.map(({ learner }) =>
    keyedHash(
      tenantKey,
      'learner',
      learner.identifier === undefined
        ? `email:${learner.email.toLowerCase()}`
        : `${learner.identifierScheme ?? 'student-number'}:${learner.identifier.toLowerCase()}`,
    ),
  );
  const entries = new Map(
    plans.map(({ learner }, i) => {
      const identity = identities[i] as Uint8Array;
      return [toHex(identity), { id: newId(now), identity, name: learner.name, email: learner.email }];
    }),
  );
  const ids = await saveLearners(transaction, tenant, [...entries.values()], now);
  return identities.map((identity) => ids.get(toHex(identity)) as string);
};

/** `hohenwald` → `HOH`: enough for people to tell registers apart; the slug tells them apart for certain. */
const registerPrefix = (slug: string): string =>
  slug
    .replace(/[^a-z]/g, '')
    .slice(0, 3)
    .padEnd(3, 'x')
    .toUpperCase();
