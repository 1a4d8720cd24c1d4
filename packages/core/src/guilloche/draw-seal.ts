import { milledEdge } from './edge.ts';
import { inkOf, inks } from './inks.ts';
import { dottedRing, ring } from './ring.ts';
import { rosettes } from './rosette.ts';
import { inState, isGrey, type SealDetail, type SealState, sealDetailOf } from './states.ts';

/** What to draw. */
export interface SealOptions {
  /** 32 bytes: the award's salted digest as the credential carries it; a stranger's: SHA-256 of the file. */
  readonly digest: Uint8Array;
  /** 32 bytes: SHA-256 of the issuer's stable identifier. Left out: the issuer is not known. */
  readonly issuer?: Uint8Array | undefined;
  readonly state?: SealState | undefined;
  /** CSS pixels of width and height; left out: the style sheet sizes it. Chooses the detail. */
  readonly size?: number | undefined;
  /** Overrules the detail that follows from `size`; full when neither is given. */
  readonly detail?: SealDetail | undefined;
  /** Accessible name; left out: hidden from assistive technology. */
  readonly label?: string | undefined;
  /** What a specimen says, in the reader's language. */
  readonly word?: string | undefined;
  /** Begins every id: needed where one page shows the same seal twice. All but letters, digits, - and _ is dropped. */
  readonly idPrefix?: string | undefined;
  /** `css`: colours from the class; the others write them into the figure, for files that stand alone. */
  readonly theme?: 'css' | 'light' | 'dark' | undefined;
}

const strokeWidths: Readonly<Record<SealDetail, number>> = { full: 2.8, medium: 6, small: 14 };

/**
 * Draws the seal: one `<svg>` element without style attributes, under 4,096
 * bytes before names, words and prefixes. The same options give the same bytes
 * in every engine. Texts are escaped.
 *
 * Throws when digest or issuer are not 32 bytes: a shorter one would draw a
 * figure that many credentials share.
 */
export function drawSeal(options: SealOptions): string {
  const { digest, issuer, state = 'whole', size, label, word, theme = 'css' } = options;
  if (digest.length !== 32) throw new Error(`the digest of a seal has 32 bytes, not ${digest.length}`);
  if (issuer && issuer.length !== 32) {
    throw new Error(`the issuer's digest of a seal has 32 bytes, not ${issuer.length}`);
  }
  const detail = options.detail ?? (size === undefined ? 'full' : sealDetailOf(size));
  const prefix = (options.idPrefix ?? '').replace(/[^A-Za-z0-9_-]/g, '');
  const id = `${prefix}s${hex(digest.subarray(0, 3))}${state.slice(0, 2)}${detail.slice(0, 1)}`;
  const width = strokeWidths[detail] * (state === 'traced' ? 1.5 : 1);
  const ink = inkOf(isGrey(state) ? undefined : issuer);
  const [heart, rim] = theme === 'css' ? ['var(--seal-a)', 'var(--seal-b)'] : inks[theme][ink];

  const figure = inState(state, drawFigure(digest, issuer, state, detail, id), { digest, id, width });
  const sign = state === 'specimen' && detail === 'full' && word ? drawWord(word, heart) : '';
  const pixels = size === undefined ? '' : ` width="${size}" height="${size}"`;
  const name = label ? ` role="img" aria-label="${escapeText(label)}"` : ' aria-hidden="true"';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="seal ${ink} seal-${state}"${pixels}` +
    ` viewBox="-500 -500 1000 1000"${name} fill="none" stroke="url(#${id})" stroke-width="${width}">` +
    `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="480">` +
    `<stop offset=".2" stop-color="${heart}"/><stop offset="1" stop-color="${rim}"/></radialGradient>` +
    `${figure}${sign}</svg>`
  );
}

/** The figure before its state marks it. Only a whole seal in full detail has the edge that spells its digest. */
function drawFigure(
  digest: Uint8Array,
  issuer: Uint8Array | undefined,
  state: SealState,
  detail: SealDetail,
  id: string,
): string {
  if (state === 'blank') return '<circle r="398" stroke-dasharray="14 22"/><circle r="470"/>';
  const around = state === 'ringless' || !issuer ? dottedRing : ring(issuer, detail, id);
  const edge = detail === 'full' && state === 'whole' ? milledEdge(digest) : '';
  return rosettes(digest, detail, id) + around + edge;
}

/** The word that a specimen carries, squeezed when a language needs more room. */
const drawWord = (word: string, ink: string): string =>
  '<text transform="rotate(-14)" y="38" text-anchor="middle" font-size="108" font-weight="600"' +
  ` letter-spacing="14" stroke="none" fill="${ink}"` +
  `${[...word].length > 9 ? ' textLength="800" lengthAdjust="spacingAndGlyphs"' : ''}>${escapeText(word)}</text>`;

const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
