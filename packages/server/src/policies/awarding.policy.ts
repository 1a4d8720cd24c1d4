import type { MemberRole, OrganisationState, VersionState } from '@sigillo/core/domain';

/** Why a version can't be awarded, or undefined where it can. */
export type AwardingObstacle =
  | 'organisation-not-confirmed'
  | 'version-not-approved'
  | 'version-not-awardable';

/**
 * Tells whether a version may be awarded: by a confirmed organisation, approved by somebody else than its
 * author, and published; or closed while a course on it was still running.
 */
export const findAwardingObstacle = (terms: {
  readonly organisation: OrganisationState;
  readonly version: {
    readonly state: VersionState;
    readonly author: { readonly id: string };
    readonly approvedBy?: { readonly id: string };
    /** Milliseconds since 1970. */
    readonly closedAt?: number;
  };
  /** First days of the offerings on it, ISO 8601. */
  readonly starts: readonly string[];
}): AwardingObstacle | undefined => {
  const { version } = terms;
  if (terms.organisation !== 'confirmed') return 'organisation-not-confirmed';
  if (version.state !== 'published' && version.state !== 'closed') return 'version-not-awardable';
  if (version.approvedBy === undefined || version.approvedBy.id === version.author.id) {
    return 'version-not-approved';
  }
  const startedBefore = (closedAt: number) => terms.starts.some((day) => Date.parse(day) < closedAt);
  if (version.state === 'closed' && !startedBefore(version.closedAt ?? 0)) return 'version-not-awardable';
  return undefined;
};

/**
 * Tells whether somebody's place lets them take back, suspend or remind of awards that were made. A program may
 * do none of it: no scope of a key reaches so far.
 */
export const mayChangeAwards = (who: {
  readonly roles: readonly MemberRole[];
  readonly key?: unknown;
}): boolean =>
  who.key === undefined && who.roles.some((role) => role === 'awarding-officer' || role === 'registrar');

/** Tells whether an award would go to the very person who makes it. Addresses in lower case. */
export const awardsOneself = (officerEmails: readonly string[], learnerEmail: string): boolean =>
  officerEmails.includes(learnerEmail.toLowerCase());

/**
 * Tells whether whoever awards may do so under a decision. A person always has part in an award: what a
 * program recorded a person awards, and what a program awards a person recorded.
 */
export const mayAwardUnder = (decision: { readonly recordedByKey: boolean }, byKey: boolean): boolean =>
  !(decision.recordedByKey && byKey);
