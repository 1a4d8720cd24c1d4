/** Every verdict with its cause told apart, in the order of precedence: the first that matches speaks. */
export const verdictNames = [
  'malformed',
  'tampered',
  'could-not-check-seal',
  'revoked',
  'suspended',
  'expired',
  'not-yet-in-force',
  'unknown-issuer',
  'could-not-check-status',
  'practice',
  'valid',
] as const;
export type VerdictName = (typeof verdictNames)[number];

/** The nine kinds of verdict. */
export const verdictKinds = [
  'malformed',
  'tampered',
  'could-not-check',
  'revoked',
  'suspended',
  'expired',
  'unknown-issuer',
  'practice',
  'valid',
] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** Why a verdict of two causes was given. */
export type VerdictCause = 'seal' | 'status' | 'not-yet';

const causes: Readonly<Partial<Record<VerdictName, readonly [VerdictKind, VerdictCause]>>> = {
  'could-not-check-seal': ['could-not-check', 'seal'],
  'could-not-check-status': ['could-not-check', 'status'],
  'not-yet-in-force': ['expired', 'not-yet'],
};

/** A verdict, and those that would have been given without it. */
export interface Verdict {
  readonly verdict: VerdictKind;
  readonly cause?: VerdictCause;
  readonly also: readonly VerdictName[];
}

/** Finds the verdict among all that match; `valid` when nothing else does. */
export const decideVerdict = (matching: ReadonlySet<VerdictName>): Verdict => {
  const [name = 'valid', ...also] = verdictNames.filter((candidate) => matching.has(candidate));
  const [verdict, cause] = causes[name] ?? [name as VerdictKind, undefined];
  return { verdict, ...(cause === undefined ? {} : { cause }), also };
};
