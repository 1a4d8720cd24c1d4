import { Problem } from '@sigillo/core/base';
import type { Actor } from '../../actor.ts';
import type { Deps } from '../../deps.ts';

/** For how long a proof is fresh, in milliseconds. */
const freshFor = 10 * 60_000;

/** Tells whether the user of a session proved who they are within the last ten minutes. */
export const isFreshlyProven = ({ clock }: Pick<Deps, 'clock'>, { session }: Actor): boolean =>
  session?.provenAt !== undefined && clock.now() - session.provenAt <= freshFor;

/**
 * Lets nobody pass who hasn't proved within ten minutes that it is them: a computer left open or
 * a stolen session is not enough for what can't be undone. Problem `step-up-needed`.
 */
export const requireFreshProof = (deps: Pick<Deps, 'clock'>, actor: Actor): void => {
  if (!isFreshlyProven(deps, actor)) throw new Problem('forbidden', 'step-up-needed');
};

/**
 * The same where programs may ask too: they have keys in place of sessions, which nobody leaves open, and
 * award under what people decided alone. Problem `step-up-needed`.
 */
export const requireFreshProofOfPerson = (deps: Pick<Deps, 'clock'>, actor: Actor): void => {
  if (actor.key === undefined) requireFreshProof(deps, actor);
};
