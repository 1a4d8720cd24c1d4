import type { ApiScope } from '@sigillo/contract/api';
import type { Locale } from '@sigillo/contract/messages';
import { Problem } from '@sigillo/core/base';
import type { MemberRole, OrganisationState } from '@sigillo/core/domain';

/** A person's place in an organisation, as it was when the request came in. */
export interface Membership {
  readonly organisationId: string;
  readonly slug: string;
  readonly state: OrganisationState;
  readonly roles: readonly MemberRole[];
}

/** A person who is signed in. */
export interface ActingPerson {
  readonly id: string;
  readonly name: string;
  /** The primary confirmed address. */
  readonly email: string;
  /** Runs this installation. */
  readonly operator: boolean;
}

/** The key of a program that acts in place of the person who made it. */
export interface ActingKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
}

/** The session through which a person asks. */
export interface ActingSession {
  readonly id: string;
  /** When whoever uses it last proved who they are, in milliseconds; absent where nobody ever did. */
  readonly provenAt?: number;
}

/** Who asks. Without `person` nobody is signed in. */
export interface Actor {
  readonly person?: ActingPerson;
  /** Absent where a program asks. */
  readonly session?: ActingSession;
  /** With it a program asks: `person` made the key, and of the memberships only the key's own is there. */
  readonly key?: ActingKey;
  readonly memberships: readonly Membership[];
  readonly locale: Locale;
}

/** A membership together with the person who holds it. */
export interface ActingMember extends Membership {
  readonly person: ActingPerson;
  readonly key?: ActingKey;
}

/** How the record of what was done names whoever does it. */
export const recordedAs = ({
  person,
  key,
}: Pick<ActingMember, 'person' | 'key'>): { readonly kind: 'person' | 'api-key'; readonly id: string } =>
  key === undefined ? { kind: 'person', id: person.id } : { kind: 'api-key', id: key.id };

/** The signed-in person, or the Problem `sign-in-required`. */
export const requirePerson = (actor: Actor): ActingPerson => {
  if (!actor.person) throw new Problem('unauthenticated', 'sign-in-required');
  return actor.person;
};

/** The signed-in person with their session, or the Problem `sign-in-required`: a program has none. */
export const requireSession = (
  actor: Actor,
): { readonly person: ActingPerson; readonly session: ActingSession } => {
  const person = requirePerson(actor);
  if (!actor.session) throw new Problem('unauthenticated', 'sign-in-required');
  return { person, session: actor.session };
};

/**
 * The membership in the organisation `slug`, with at least one of `roles` where
 * any are named. A stranger is told `organisation-not-found`, whether it exists
 * or not; a member without the role is told `role-missing`.
 */
export const requireMember = (actor: Actor, slug: string, ...roles: readonly MemberRole[]): ActingMember => {
  const person = requirePerson(actor);
  const membership = actor.memberships.find((one) => one.slug === slug);
  if (!membership) throw new Problem('missing', 'organisation-not-found');
  if (roles.length > 0 && !roles.some((role) => membership.roles.includes(role))) {
    throw new Problem('forbidden', 'role-missing', { values: { roles: roles.join(',') } });
  }
  return { ...membership, person, ...(actor.key === undefined ? {} : { key: actor.key }) };
};

/** The signed-in operator of the installation; everybody else is told `operator-only`. */
export const requireOperator = (actor: Actor): ActingPerson => {
  const person = requirePerson(actor);
  if (!person.operator) throw new Problem('forbidden', 'operator-only');
  return person;
};
