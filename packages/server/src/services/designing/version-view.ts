import type { VersionView } from '@sigillo/contract/api';
import { completeness } from '@sigillo/core/domain';
import { mayDo } from '../../policies/designing.ts';
import {
  listVersionEvents,
  type OrganisationRecord,
  type Transaction,
  type VersionRecord,
} from '../../store/index.ts';
import type { ActingMember } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { toInstant } from '../today.ts';
import { lintVersion } from './lint-version.ts';

/** A version as its makers see it: with findings, the meter, its history, and what this person may do. */
export const toVersionView = async (
  transaction: Transaction,
  deps: Deps,
  member: ActingMember,
  organisation: OrganisationRecord,
  version: VersionRecord,
): Promise<VersionView> => {
  const findings = lintVersion(version.specification, organisation.profile, deps.clock.now());
  const events = await listVersionEvents(transaction, version);
  const { submittedAt, approvedBy, approvedAt, publishedAt, closedAt } = version;
  return {
    id: version.id,
    number: version.number,
    state: version.state,
    revision: version.revision,
    // The same shape: the contract's lists are not readonly, the domain's are.
    specification: version.specification as unknown as VersionView['specification'],
    findings: findings.map((finding) => ({
      ...finding,
      ...(finding.values ? { values: { ...finding.values } } : {}),
    })),
    completeness: completeness(findings).map((one) => ({ ...one })),
    author: version.author,
    ...(submittedAt === undefined ? {} : { submittedAt: toInstant(submittedAt) }),
    ...(approvedBy === undefined ? {} : { approvedBy }),
    ...(approvedAt === undefined ? {} : { approvedAt: toInstant(approvedAt) }),
    ...(publishedAt === undefined ? {} : { publishedAt: toInstant(publishedAt) }),
    ...(closedAt === undefined ? {} : { closedAt: toInstant(closedAt) }),
    updatedAt: toInstant(version.updatedAt),
    history: events.map((event) => ({
      at: toInstant(event.at),
      by: event.by.name,
      action: event.action,
      ...(event.comment === undefined ? {} : { comment: event.comment }),
    })),
    may: mayDo(version, { personId: member.person.id, roles: member.roles }, organisation.state),
  };
};
