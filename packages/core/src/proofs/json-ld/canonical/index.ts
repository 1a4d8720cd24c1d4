/**
 * canonical: RDF statements to canonical N-Quads at once, where blank nodes can
 * be told apart without trying permutations. It gives up where they can't, and
 * leaves that to the reference path, as it does everything that comes before
 * statements.
 */
export { canonizeQuads } from './canonize-quads.ts';
export { fromRdf, type RdfQuad } from './from-rdf.ts';
export { TooComplex, Undecided } from './give-up.ts';
export type { CanonizeQuadsOptions } from './options.ts';
export * from './quad.ts';
