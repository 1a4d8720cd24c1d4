import type { Clock } from '../ports/index.ts';

/** A clock that stands still until it is told to move. */
export interface FakeClock extends Clock {
  advance(milliseconds: number): void;
}

/** Creates a clock that stands at a moment; by default 2026-11-22T10:00:00Z. */
export const createFakeClock = (start = Date.UTC(2026, 10, 22, 10)): FakeClock => {
  let time = start;
  return {
    now: () => time,
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
};
