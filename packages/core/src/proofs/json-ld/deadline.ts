import type { Clock } from '../../ports/index.ts';

/** A moment after which work on one document is given up. */
export interface Deadline {
  passed(): boolean;
}

/** Creates a deadline that many milliseconds from now. */
export const createDeadline = (clock: Clock, milliseconds: number): Deadline => {
  const end = clock.now() + milliseconds;
  return { passed: () => clock.now() >= end };
};
