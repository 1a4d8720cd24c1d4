import { describe, it } from 'vitest';

/** A step that works, or the capability that it waits for. */
export interface Step {
  readonly name: string;
  readonly run?: () => Promise<void>;
  readonly waitsFor?: string;
}

/**
 * A journey of the product as a test: its steps in order, each by name. A step
 * that fails ends the journey, because the next ones stand on it. Steps that
 * wait for a capability are reported as pending, never as passed.
 */
export const journey = (name: string, steps: readonly Step[]): void => {
  describe(name, { sequential: true }, () => {
    let stoppedAt: string | undefined;
    for (const { name: step, run, waitsFor } of steps) {
      if (waitsFor !== undefined) it.todo(`${step} (waits for: ${waitsFor})`);
      else if (run)
        it(step, async () => {
          if (stoppedAt) throw new Error(`not reached: the journey stopped at “${stoppedAt}”`);
          try {
            await run();
          } catch (error) {
            stoppedAt = step;
            throw error;
          }
        }, 120_000);
    }
  });
};
