import { type ApiScope, type apiKeyStates, rolesOfScope } from '@sigillo/contract/api';
import type { MemberRole } from '@sigillo/core/domain';

/** Who may make and revoke keys for programs. */
export const rolesForApiKeys: readonly MemberRole[] = ['administrator'];

const hasOneOf = (roles: readonly MemberRole[], wanted: readonly MemberRole[]): boolean =>
  wanted.length === 0 || wanted.some((role) => roles.includes(role));

/** The scopes among `scopes` that somebody with these roles can't give away, because they don't have that power. */
export const scopesBeyond = (
  roles: readonly MemberRole[],
  scopes: readonly ApiScope[],
): readonly ApiScope[] => scopes.filter((scope) => !hasOneOf(roles, rolesOfScope[scope]));

/** How a key stands, first match. `stopped`: it would have more power than its maker has now. */
export type ApiKeyState = (typeof apiKeyStates)[number];

/**
 * Tells how a key stands.
 *
 * @param makerRoles what its maker may do in the organisation now; undefined when no member any more
 */
export const standingOfKey = (
  key: { readonly scopes: readonly ApiScope[]; readonly endsAt: number; readonly revokedAt?: number },
  makerRoles: readonly MemberRole[] | undefined,
  now: number,
): ApiKeyState => {
  if (key.revokedAt !== undefined) return 'revoked';
  if (key.endsAt <= now) return 'ended';
  const stands =
    makerRoles !== undefined &&
    hasOneOf(makerRoles, rolesForApiKeys) &&
    scopesBeyond(makerRoles, key.scopes).length === 0;
  return stands ? 'active' : 'stopped';
};
