import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { setupDirectory } from '../../../tools/lib/root.js';

/** A step that works, or the capability that it waits for. */
export interface Step {
  readonly name: string;
  readonly run?: () => Promise<void>;
  readonly waitsFor?: string;
}

/**
 * A journey of the product as a test: its steps in order, each by name. A step
 * that fails ends the journey, because the next ones stand on it; what was on
 * `screen` then is kept as a picture. Steps that wait for a capability are
 * reported as pending, never as passed.
 */
export const journey = (name: string, steps: readonly Step[], screen: () => Page | undefined): void => {
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
            await keepPicture(`${name} ${step}`, screen());
            throw error;
          }
        }, 120_000);
    }
  });
};

const keepPicture = async (name: string, page: Page | undefined): Promise<void> => {
  const folder = `${setupDirectory}/e2e`;
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}.png`;
  // The step's own error is the one to report.
  await page?.screenshot({ path, fullPage: true }).then(
    () => console.log(`What was on the screen: ${path}`),
    () => undefined,
  );
};
