/**
 * guilloche: the seal that every credential carries, drawn as SVG from two
 * SHA-256 values. It helps people to recognise a credential and proves nothing:
 * the verdict's sentence always stands beside it. Whoever calls says which
 * state a verdict means and what the figure is called; no word is drawn but theirs.
 *
 * Only + - * / and rounding reach a coordinate, so that every engine draws the
 * same bytes.
 */
export { drawSeal, type SealOptions } from './draw-seal.ts';
export { type Ink, inkOf, inks } from './inks.ts';
export { type SealDetail, type SealState, sealDetailOf, sealStates } from './states.ts';
