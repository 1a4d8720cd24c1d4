import { curve, turned, wave } from './curve.ts';
import type { SealDetail } from './states.ts';

/** Waves in the ring: products of 2, 3 and 5, so that the copies nest. */
const ringWaves: readonly number[] = [24, 30, 32, 36, 40, 48];

/** The issuer's part of the figure: a braid of 2 to 4 strands from bytes 1 to 4 of the issuer's digest. */
export function ring(issuer: Uint8Array, detail: SealDetail, id: string): string {
  if (detail === 'small') return '<circle r="470"/>';
  const waves = ringWaves[issuer[1]! % 6]!;
  const strand = (swing: number, bulge: number, phase: number): string =>
    curve(wave({ petals: 2 * waves, waves, mid: 440, bulge, swing, flare: 0, phase }), 4, 0, 1 / waves);
  const copies = (path: string): string => turned(`<path d="${path}"/>`, waves, `${id}r`);

  const swing = 15 + (issuer[3]! % 8);
  if (detail === 'medium') return `${copies(strand(swing, 0, 0))}<circle r="472"/><circle r="408"/>`;

  const bulge = (issuer[4]! % 7) - 3;
  const count = 2 + (issuer[2]! % 3);
  const strands = Array.from({ length: count }, (_, s) => strand(swing, s % 2 ? bulge : -bulge, s / count));
  if (count === 2) strands.push(strand(7, 0, 0.25), strand(7, 0, 0.75));
  return `${copies(strands.join(''))}<circle r="468"/><circle r="412"/>`;
}

/** What stands in the ring's place while the issuer is unknown. */
export const dottedRing = '<circle r="440" stroke-dasharray="6 17" stroke-width="9"/>';
