import { describe, expect, it } from 'vitest';
import { createTurns } from './take-turns.ts';

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    ({ code, values }) => [code, values],
  );

describe('createTurns', () => {
  it('lets two work at once, the others in their order, and nobody twice', async () => {
    const takeTurn = createTurns({ atOnce: 2, waiting: 10, patience: 5000 });
    const ends: (() => void)[] = [];
    const begun: number[] = [];
    const all = [0, 1, 2, 3].map((i) =>
      takeTurn(() => {
        begun.push(i);
        return new Promise<void>((resolve) => ends.push(resolve));
      }),
    );
    const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
    await settle();
    expect(begun).toEqual([0, 1]);
    ends[1]?.();
    await settle();
    expect(begun).toEqual([0, 1, 2]);
    ends[0]?.();
    await settle();
    expect(begun).toEqual([0, 1, 2, 3]);
    for (const end of ends) end();
    await Promise.all(all);
  });

  it('gives the place on after a failure', async () => {
    const takeTurn = createTurns({ atOnce: 1, waiting: 1, patience: 5000 });
    await expect(takeTurn(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await takeTurn(() => Promise.resolve('next'))).toBe('next');
  });

  it('sends away whoever finds too many waiting or waits too long, with the time to come again', async () => {
    const takeTurn = createTurns({ atOnce: 1, waiting: 1, patience: 20 });
    let end = () => {};
    const first = takeTurn(() => new Promise<void>((resolve) => (end = resolve)));
    const second = codeOf(takeTurn(() => Promise.resolve()));
    expect(await codeOf(takeTurn(() => Promise.resolve()))).toEqual(['readers-busy', { seconds: 1 }]);
    expect(await second).toEqual(['readers-busy', { seconds: 1 }]);
    end();
    await first;
    expect(await codeOf(takeTurn(() => Promise.resolve()))).toBe('done');
  });
});
