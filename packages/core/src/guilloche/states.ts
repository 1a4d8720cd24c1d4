import { cos, sin } from './cosine.ts';
import { numbers, type Pair } from './curve.ts';

/**
 * How whole the figure is: `whole` (valid), `specimen` (practice), `lapsed`
 * (expired), `held` (suspended), `cancelled` (revoked), `broken` (tampered),
 * `ringless` (unknown issuer), `traced` (could not check), `blank` (malformed,
 * or nothing there yet).
 */
export const sealStates = [
  'whole',
  'specimen',
  'lapsed',
  'held',
  'cancelled',
  'broken',
  'ringless',
  'traced',
  'blank',
] as const;
export type SealState = (typeof sealStates)[number];

/** How finely the figure is drawn. */
export type SealDetail = 'full' | 'medium' | 'small';

/** The detail that a figure of so many CSS pixels bears; below 24 no seal should be shown. */
export const sealDetailOf = (pixels: number): SealDetail =>
  pixels >= 120 ? 'full' : pixels >= 48 ? 'medium' : 'small';

/** States in which the issuer's ring and ink are not shown. */
export const isGrey = (state: SealState): boolean =>
  state === 'ringless' || state === 'broken' || state === 'blank';

/** What a state does to the drawn figure. `width` is the stroke's, `id` begins every id inside. */
export function inState(
  state: SealState,
  body: string,
  { digest, id, width }: { readonly digest: Uint8Array; readonly id: string; readonly width: number },
): string {
  switch (state) {
    case 'broken':
      return shattered(body, digest, id);
    case 'traced':
      return `<g stroke-dasharray="${2 * width} ${4 * width}">${body}</g>`;
    case 'lapsed':
      return `<g opacity=".5">${body}</g>`;
    case 'cancelled':
      return pierced(
        body,
        id,
        '<circle cx="-236" cy="236" r="88"/><circle r="88"/><circle cx="236" cy="-236" r="88"/>',
      );
    case 'held':
      return pierced(body, id, '<path d="M-500-84H500V84H-500z"/>');
    case 'specimen':
      return pierced(body, id, '<path d="M-500-105H500V105H-500z" transform="rotate(-14)"/>');
    case 'whole':
    case 'ringless':
    case 'blank':
      return body;
  }
}

/** Three shards about a point near the middle (digest bytes 28 to 31), each pulled away from it. */
function shattered(body: string, digest: Uint8Array, id: string): string {
  const cx = (digest[28]! % 81) - 40;
  const cy = (digest[29]! % 81) - 40;
  const start = digest[30]! / 256;
  const ray = (t: number, r: number, bend: number): Pair => [
    Math.round(cx + r * sin(t + bend)),
    Math.round(cy - r * cos(t + bend)),
  ];
  const cuts = [0, 0.31, 0.64].map((t, i) => [
    ray(start + t, 170, 0.03),
    ray(start + t, 300, -0.025 + (digest[31 - i]! % 5) / 100),
    ray(start + t, 900, 0),
  ]);
  const shards = cuts.map((cut, i) => {
    const next = cuts[(i + 1) % 3]!;
    const mid = start + [0.155, 0.475, 0.82][i]!;
    const far = ray(mid, 1400, 0);
    const outline = [[cx, cy], ...cut, far, ...[...next].reverse()].map((point) => numbers(point)).join('L');
    const away = [24, 34, 56][i]!;
    const shift = `${Math.round(away * sin(mid)) || 0} ${Math.round(-away * cos(mid)) || 0}`;
    return (
      `<clipPath id="${id}c${i}"><path d="M${outline}z"/></clipPath>` +
      `<use href="#${id}f" clip-path="url(#${id}c${i})" transform="translate(${shift})rotate(${[-1, 3, 1][i]})"/>`
    );
  });
  return `<g transform="scale(.9)"><defs><g id="${id}f">${body}</g></defs>${shards.join('')}</g>`;
}

/** Cuts `hole` out of the figure and draws its edge. */
const pierced = (body: string, id: string, hole: string): string =>
  `<mask id="${id}m" maskUnits="userSpaceOnUse" x="-500" y="-500" width="1000" height="1000">` +
  `<path d="M-500-500h1000v1000h-1000z" fill="#fff" stroke="none"/><g id="${id}h" fill="#000">${hole}</g></mask>` +
  `<g mask="url(#${id}m)">${body}</g><use href="#${id}h" fill-opacity="0"/>`;
