import { Problem } from '@sigillo/core/base';

/** How many work at a time, how many may wait for them, and how long. */
export interface TurnTerms {
  readonly atOnce: number;
  readonly waiting: number;
  /** In milliseconds. */
  readonly patience: number;
}

/**
 * Lets work begin in the order in which it came, `atOnce` at a time. Whoever comes when too many wait, or has
 * waited too long, gets the Problem `readers-busy` with the seconds after which to try again.
 */
export const createTurns = ({ atOnce, waiting, patience }: TurnTerms) => {
  const queue: (() => void)[] = [];
  let running = 0;
  const refuse = (): Problem =>
    new Problem('limit', 'readers-busy', { values: { seconds: Math.max(1, Math.ceil(patience / 1000)) } });

  const enter = (): Promise<void> => {
    if (running < atOnce) {
      running += 1;
      return Promise.resolve();
    }
    if (queue.length >= waiting) return Promise.reject(refuse());
    return new Promise((resolve, reject) => {
      const begin = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(begin), 1);
        reject(refuse());
      }, patience);
      queue.push(begin);
    });
  };
  const leave = (): void => {
    const next = queue.shift();
    // The place goes to the next in the queue, so that nobody comes between.
    if (next === undefined) running -= 1;
    else next();
  };
  return async <T>(work: () => Promise<T>): Promise<T> => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
};
