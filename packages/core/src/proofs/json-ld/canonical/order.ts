import type { Quad } from './quad.ts';

/** Tells whether one text comes before another. */
export type Precedes = (a: string, b: string) => boolean;

/** By UTF-16 units, which is the order of code points wherever a text keeps to one side of the surrogates. */
export const precedesByUnits: Precedes = (a, b) => a < b;

/** By code points. @see RDF Dataset Canonicalization (RDFC-1.0), section 2, code point order */
export const precedesByCodePoints: Precedes = (a, b) => {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const one = a.charCodeAt(i);
    const other = b.charCodeAt(i);
    if (one !== other) return weigh(one) < weigh(other);
  }
  return a.length < b.length;
};

/** Surrogates stand for what lies beyond all other units. */
const weigh = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

/**
 * Sorts statements of one subject as their lines would be sorted. No part of a
 * line can begin with the whole of another such part and go on below a space,
 * so that parts may be compared one by one.
 */
export const sortQuads = (quads: Quad[], precedes: Precedes): void => {
  if (quads.length > 24) {
    quads.sort((a, b) => compare(a, b, precedes));
    return;
  }
  for (let i = 1; i < quads.length; i += 1) {
    const quad = quads[i] as Quad;
    let place = i;
    while (place > 0 && compare(quad, quads[place - 1] as Quad, precedes) < 0) {
      quads[place] = quads[place - 1] as Quad;
      place -= 1;
    }
    quads[place] = quad;
  }
};

const compare = (a: Quad, b: Quad, precedes: Precedes): number => {
  if (a.predicate !== b.predicate) return precedes(a.predicate, b.predicate) ? -1 : 1;
  if (a.text !== b.text) return precedes(a.text, b.text) ? -1 : 1;
  if (a.graph === b.graph) return 0;
  const [one, other] = [graphText(a), graphText(b)];
  return one === other ? 0 : precedes(one, other) ? -1 : 1;
};

/** The graph's name as it reads in the final line; blank ones are alike until they are labelled. */
export const graphText = ({ graph }: Quad): string =>
  typeof graph === 'string' ? graph : ` ${graph.label === '' ? '_:z' : graph.label}`;
