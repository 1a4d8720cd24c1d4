import type { VerdictKind } from '@sigillo/core/verification';

const refused: readonly VerdictKind[] = ['malformed', 'tampered', 'revoked', 'suspended', 'expired'];
const open: readonly VerdictKind[] = ['could-not-check', 'unknown-issuer'];

/**
 * One code for all that was checked: 1 where anything doesn't count, else 2
 * where anything stayed open, else 3 where anything was for practice, else 0.
 * An export without credentials proves nothing: 1.
 */
export const exitCodeOf = (verdicts: readonly VerdictKind[]): number => {
  const some = (kinds: readonly VerdictKind[]): boolean =>
    verdicts.some((verdict) => kinds.includes(verdict));
  if (verdicts.length === 0 || some(refused)) return 1;
  if (some(open)) return 2;
  return some(['practice']) ? 3 : 0;
};
