import type { awardingOperations, ResponseOf } from '@sigillo/contract/api';
import { type MemberRole, pickLanguage } from '@sigillo/core/domain';
import { rolesForDrafts, rolesForOfferings, rolesForStep, wroteVersion } from '../../policies/designing.ts';
import { isOpen } from '../../policies/offering.ts';
import {
  countAwards,
  findSealEnd,
  listDecisions,
  listNewestVersions,
  listOfferings,
  listOpenBatches,
  listSealCertificates,
  type OpenBatch,
  type Transaction,
  type VersionRecord,
} from '../../store/index.ts';
import { type Actor, requireMember } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { mayConfirmSeal, rolesForConfirming, sealNotice } from '../sealing/certificates/index.ts';
import { today, toInstant } from '../today.ts';
import { loadOrganisation } from './load-organisation.ts';

type Todo = ResponseOf<typeof awardingOperations.todo>['items'];

const day = 24 * 3_600_000;
/** A review is announced this long before it is due. */
const reviewNotice = 30 * day;
/** Faulty rows of a finished batch are mended soon or not at all. */
const mendingTime = 14 * day;

const officers: readonly MemberRole[] = ['awarding-officer', 'registrar'];

/** What waits for the signed-in person in an organisation: only what their roles let them do. */
export const listTodo = (deps: Deps, actor: Actor, slug: string): Promise<Todo> => {
  const { organisationId, person, roles } = requireMember(actor, slug);
  const has = (wanted: readonly MemberRole[]): boolean => wanted.some((role) => roles.includes(role));
  const base = `/app/provider/${slug}`;
  const now = deps.clock.now();

  const aboutVersion = (version: VersionRecord, kind: Todo[number]['kind'], page: string): Todo[number] => ({
    kind,
    href: `${base}/micro-credentials/${version.achievementId}${page}`,
    title: pickLanguage(version.specification.title, actor.locale)?.text ?? '',
    since: toInstant(version.submittedAt ?? version.updatedAt),
  });
  const ofVersion = (version: VersionRecord, offered: ReadonlySet<string>): Todo => {
    const page = `/versions/${version.number}`;
    switch (version.state) {
      case 'draft':
        return has(rolesForDrafts) && wroteVersion(version, person.id)
          ? [aboutVersion(version, 'finish-draft', `${page}/check`)]
          : [];
      case 'in-review':
        return has(rolesForStep.approve) && !wroteVersion(version, person.id)
          ? [aboutVersion(version, 'approve-version', `${page}/review`)]
          : [];
      case 'approved':
        return has(rolesForStep.publish) ? [aboutVersion(version, 'publish-version', `${page}/publish`)] : [];
      case 'published':
        return [
          ...(has(rolesForOfferings) && !offered.has(version.achievementId)
            ? [aboutVersion(version, 'publish-offering', '/offerings/new')]
            : []),
          ...(has(rolesForDrafts) && isReviewDue(version, now)
            ? [aboutVersion(version, 'review-due', '')]
            : []),
        ];
      case 'closed':
        return [];
    }
  };
  const ofBatch = (batch: OpenBatch): Todo[number] => ({
    kind: batch.state === 'done' ? 'mend-batch' : 'finish-batch',
    href: `${base}/awards/${batch.decision}/batches/${batch.id}`,
    title: batch.fileName,
    ...(batch.state === 'done' ? { count: batch.faulty } : {}),
    since: batch.since.toISOString(),
  });

  const listSealTodo = async (transaction: Transaction): Promise<Todo> => {
    const seals = await listSealCertificates(transaction, organisationId);
    const end = await findSealEnd(transaction, organisationId);
    const href = `${base}/seals`;
    return [
      ...(seals.some((seal) => seal.state === 'waiting' && mayConfirmSeal(seal, { person, roles }))
        ? [{ kind: 'confirm-e-seal' as const, href }]
        : []),
      ...(end !== undefined && end.getTime() - sealNotice <= now
        ? [{ kind: 'e-seal-ending' as const, href, since: end.toISOString() }]
        : []),
    ];
  };

  return deps.store.withScope({ tenant: organisationId }, async (transaction) => {
    const organisation = await loadOrganisation(transaction, organisationId);
    const versions = await listNewestVersions(transaction, organisationId);
    const offerings = await listOfferings(transaction, organisationId);
    const offered = new Set(
      offerings
        .filter((offering) => isOpen(offering.terms, today(deps.clock)))
        .map((offering) => offering.achievementId),
    );
    const items: Todo = versions.flatMap((version) => ofVersion(version, offered));
    if (organisation.state === 'registered') {
      items.unshift({
        kind: 'await-confirmation',
        href: `${base}/organisation`,
        since: toInstant(organisation.registeredAt),
      });
    }
    if (has(rolesForConfirming)) items.push(...(await listSealTodo(transaction)));
    if (!has(officers)) return items;
    const batches = await listOpenBatches(transaction, organisationId, new Date(now - mendingTime));
    const uncollected = await countAwards(transaction, {
      tenant: organisationId,
      now: new Date(now),
      state: 'uncollected',
    });
    const published = versions.some((version) => version.publishedAt !== undefined);
    const undecided = published && (await listDecisions(transaction, organisationId)).length === 0;
    return [
      ...items,
      ...batches.map(ofBatch),
      ...(undecided ? [{ kind: 'record-decision' as const, href: `${base}/awards/new` }] : []),
      ...(uncollected === 0
        ? []
        : [
            {
              kind: 'uncollected' as const,
              href: `${base}/credentials?state=uncollected`,
              count: uncollected,
            },
          ]),
    ];
  });
};

const isReviewDue = ({ specification }: VersionRecord, now: number): boolean =>
  specification.reviewOn !== undefined && Date.parse(specification.reviewOn) - reviewNotice <= now;
