import type { Random } from '../ports/index.ts';

/** Creates chance that is the same on every run. For tests only: anybody can foretell it. */
export const createSeededRandom = (seed = 1): Random => {
  let state = seed >>> 0;
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) & 255;
  };
  return { bytes: (length) => Uint8Array.from({ length }, next) };
};
