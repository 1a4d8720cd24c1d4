import { Problem } from '@sigillo/core/base';
import type { Clock } from '@sigillo/core/ports';

/** What is left of a window, and for how many seconds. */
export interface Allowance {
  readonly left: number;
  readonly seconds: number;
}

/** Counts attempts per key. Per process and in memory: it slows a flood down, it is no ledger. */
export interface RateLimit {
  /**
   * Counts one attempt, or one that weighs as many, and says what is left; the Problem
   * `too-many-requests` once the window's limit is passed.
   */
  count(key: string, weight?: number): Allowance;
  /** Counts one attempt; false once the window's limit is passed. */
  allows(key: string): boolean;
}

/** The most keys that are remembered; the oldest window goes first. */
const maximumKeys = 20_000;

/** Allows `limit` attempts per key in each window of `seconds`. */
export const createRateLimit = (clock: Clock, limit: number, seconds: number): RateLimit => {
  const windows = new Map<string, { readonly ends: number; count: number }>();
  const spend = (key: string, weight: number): Allowance => {
    const now = clock.now();
    let window = windows.get(key);
    if (!window || window.ends <= now) {
      windows.delete(key);
      if (windows.size >= maximumKeys) windows.delete(windows.keys().next().value as string);
      window = { ends: now + seconds * 1000, count: 0 };
      windows.set(key, window);
    }
    window.count += weight;
    return { left: limit - window.count, seconds: Math.ceil((window.ends - now) / 1000) };
  };
  return {
    count(key, weight = 1) {
      const allowance = spend(key, weight);
      const { left, seconds: wait } = allowance;
      if (left < 0) throw new Problem('limit', 'too-many-requests', { values: { seconds: wait } });
      return allowance;
    },
    allows: (key) => spend(key, 1).left >= 0,
  };
};
