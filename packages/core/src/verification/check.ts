/** The eight questions, in the order in which they are asked. */
export const checkIds = [
  'structure',
  'proof',
  'issuer',
  'status',
  'validity',
  'trust',
  'profile',
  'practice',
] as const;

/** The questions about a European Digital Credential: its e-seal has a certificate, and perhaps time stamps. */
export const europeanCheckIds = [
  'structure',
  'proof',
  'time-stamps',
  'certificate',
  'revocation',
  'issuer',
  'status',
  'validity',
  'trust',
  'profile',
  'practice',
] as const;
/** `holder` is asked of presentations alone. */
export type CheckId = (typeof europeanCheckIds)[number] | 'holder';

/**
 * `skipped`: there was nothing to ask, or no use in asking. `not-checked`: it
 * should have been asked, and couldn't be.
 */
export type CheckOutcome = 'success' | 'warning' | 'failure' | 'skipped' | 'not-checked';

/** One question's answer. */
export interface Check {
  readonly id: CheckId;
  readonly outcome: CheckOutcome;
  /** Stable code; with the id it names the sentence `check.<id>.<reason>`. */
  readonly reason: string;
  /** Values that the sentence names; dates are RFC 3339. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** JSON Pointer of the place that decided. */
  readonly pointer?: string;
}

/** Makes an answer. */
export const createCheck = (
  id: CheckId,
  outcome: CheckOutcome,
  reason: string,
  detail: Pick<Check, 'values' | 'pointer'> = {},
): Check => ({ id, outcome, reason, ...detail });

/** The answers of all questions after `id`: an earlier answer made them useless or unsafe to ask. */
export const skipAfter = (id: CheckId, ids: readonly CheckId[] = checkIds): Check[] =>
  ids.slice(ids.indexOf(id) + 1).map((later) => createCheck(later, 'skipped', 'not-reached'));
