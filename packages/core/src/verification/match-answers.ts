import type { Check } from './check.ts';
import type { StatusAnswer } from './checks/status.ts';
import type { VerdictName } from './verdict.ts';

/** Answers about a credential whose seal fits. */
export interface LateAnswers {
  readonly status: StatusAnswer;
  readonly validity: Check;
  /** Whether a register that the verifier holds stands for the issuer. */
  readonly known: boolean;
  readonly practice: Check;
}

/** Adds every verdict that the answers would give. */
export const matchAnswers = (
  { status, validity, known, practice }: LateAnswers,
  matching: Set<VerdictName>,
): void => {
  const match = (applies: boolean, name: VerdictName): void => {
    if (applies) matching.add(name);
  };
  match(status.revoked, 'revoked');
  match(status.suspended, 'suspended');
  match(validity.reason === 'expired', 'expired');
  match(validity.reason === 'not-yet-in-force', 'not-yet-in-force');
  match(!known, 'unknown-issuer');
  match(status.undetermined, 'could-not-check-status');
  match(practice.outcome === 'warning', 'practice');
};
