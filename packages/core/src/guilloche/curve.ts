import { cos, sin, TAU } from './cosine.ts';

/** A point or a pull, x to the right and y down. */
export type Pair = readonly [x: number, y: number];

/** Radius at `t` turns, and how fast it changes there. */
export type Radius = (t: number) => readonly [radius: number, slope: number];

/** A wave that swings `waves` times inside an envelope of `petals` petals. Lengths in the figure's units, phase in turns. */
export interface Wave {
  readonly petals: number;
  readonly waves: number;
  readonly mid: number;
  readonly bulge: number;
  readonly swing: number;
  readonly flare: number;
  readonly phase: number;
}

/** r(t) = mid + bulge·cos(petals·t) + (swing + flare·cos(petals·t))·cos(waves·t + phase), with its slope. */
export const wave =
  ({ petals, waves, mid, bulge, swing, flare, phase }: Wave): Radius =>
  (t) => {
    const cp = cos(petals * t);
    const sp = sin(petals * t);
    const cn = cos(waves * t + phase);
    const sn = sin(waves * t + phase);
    const a = swing + flare * cp;
    return [
      mid + bulge * cp + a * cn,
      -TAU * (petals * bulge * sp + petals * flare * sp * cn + waves * a * sn),
    ];
  };

/** Path data of a polar curve between two turns: `pieces` smooth cubics with exact tangents and whole-number steps. */
export function curve(radius: Radius, pieces: number, from = 0, to = 1): string {
  const point: Pair[] = [];
  const pull: Pair[] = [];
  for (let i = 0; i <= pieces; i++) {
    const t = from + ((to - from) * i) / pieces;
    const s = sin(t);
    const c = cos(t);
    const [r, slope] = radius(t);
    const h = (to - from) / pieces / 3;
    point.push([Math.round(r * s), Math.round(-r * c)]);
    pull.push([(slope * s + TAU * r * c) * h, (-slope * c + TAU * r * s) * h]);
  }
  const steps: string[] = [];
  for (let i = 1; i <= pieces; i++) {
    const dx = point[i]![0] - point[i - 1]![0];
    const dy = point[i]![1] - point[i - 1]![1];
    const end = [dx - pull[i]![0], dy - pull[i]![1], dx, dy];
    if (i === 1) steps.push(`c${numbers([...pull[0]!, ...end])}`);
    else steps.push((i === 2 ? 's' : '') + numbers(end, i > 2));
  }
  return `M${numbers(point[0]!)}${steps.join('')}`;
}

/** Whole numbers in as few bytes as SVG allows; `glued`: something stands before them. */
export const numbers = (list: readonly number[], glued = false): string =>
  list
    .map((value, i) => {
      const whole = Math.round(value) || 0;
      return (whole < 0 || (i === 0 && !glued) ? '' : ' ') + whole;
    })
    .join('');

/** `count` copies of `shape` turned about the centre, in nested groups: bytes grow with the logarithm. `count` has no prime factor above 7. */
export function turned(shape: string, count: number, id: string): string {
  let body = shape;
  let have = 1;
  let left = count;
  for (const factor of [2, 3, 5, 7]) {
    while (left % factor === 0) {
      const name = id + have;
      body = `<g id="${name}">${body}</g>`;
      for (let j = 1; j < factor; j++) {
        body += `<use href="#${name}" transform="rotate(${+((360 * j * have) / count).toFixed(2)})"/>`;
      }
      have *= factor;
      left /= factor;
    }
  }
  return body;
}
