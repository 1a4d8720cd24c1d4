/**
 * baked: pictures and printable documents that carry credentials: taking them out,
 * and putting one into a picture. What is taken out is bytes that nobody has
 * judged; what they are is verification's to tell.
 *
 * @see Open Badges 3.0, section 5.3, Baked Badge
 */
export { type CarrierFault, extractFromPdf } from './extract-from-pdf.ts';
export { bakePng, extractFromPng, type PngFault } from './png.ts';
export { bakeSvg, extractFromSvg, type SvgFault } from './svg.ts';
