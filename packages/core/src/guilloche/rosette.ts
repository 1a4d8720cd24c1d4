import { curve, turned, type Wave, wave } from './curve.ts';
import type { SealDetail } from './states.ts';

type Pattern = readonly [petals: number, waves: number];

/** Petals and waves of the outer rosette: coprime, so that the turned copies interleave. */
const outerPatterns: readonly Pattern[] = [
  [12, 5],
  [12, 7],
  [14, 5],
  [15, 4],
  [15, 7],
  [16, 5],
  [16, 7],
  [18, 5],
  [18, 7],
  [20, 7],
  [14, 9],
  [10, 7],
];
const innerPatterns: readonly Pattern[] = [
  [8, 3],
  [8, 5],
  [9, 4],
  [10, 3],
  [12, 5],
  [9, 2],
  [9, 5],
  [10, 7],
];

/** Where the outer rosette ends. */
const edge = 398;

/** By what the number of copies is divided: the smaller the figure, the fewer lines it bears. */
const thinning: Readonly<Record<SealDetail, readonly number[]>> = {
  full: [1],
  medium: [2, 3, 5],
  small: [4, 5, 3, 2],
};

/** The credential's part of the figure: an outer and an inner rosette from the digest's bytes 0 to 7. */
export function rosettes(digest: Uint8Array, detail: SealDetail, id: string): string {
  const outer = outerWave(digest);
  const inner = innerWave(digest, outer);
  const drawn = copies(outer, detail, `${id}o`);
  return detail === 'small'
    ? `${drawn}<circle r="${Math.round(inner.mid * 0.6)}"/>`
    : drawn + copies(inner, detail, `${id}i`);
}

function outerWave(digest: Uint8Array): Wave {
  const [petals, waves] = outerPatterns[digest[0]! % 12]!;
  const bulge = 8 + (digest[2]! % 15);
  const swing = 84 + (digest[3]! % 36);
  const flare = digest[4]! % 30;
  const mid = edge - bulge - swing - flare;
  return { petals, waves, mid, bulge, swing, flare, phase: (digest[5]! % 2) / 2 };
}

function innerWave(digest: Uint8Array, outer: Wave): Wave {
  const [petals, waves] = innerPatterns[digest[1]! % 8]!;
  const reach = Math.max(140, outer.mid - outer.swing - outer.bulge + (digest[6]! % 64));
  const bulge = reach * 0.06;
  const swing = reach * 0.37;
  const flare = reach * 0.015 * (digest[7]! % 9);
  const mid = reach - bulge - swing - flare;
  return { petals, waves, mid, bulge, swing, flare, phase: ((digest[5]! >> 1) % 2) / 2 };
}

function copies(shape: Wave, detail: SealDetail, id: string): string {
  const by = thinning[detail].find((factor) => shape.petals % factor === 0) ?? 1;
  return turned(`<path d="${curve(wave(shape), 4 * shape.petals)}z"/>`, shape.petals / by, id);
}
