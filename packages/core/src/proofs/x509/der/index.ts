/** der: the encoding of certificates and tokens, read strictly and written. It knows no structure. */
export { oids } from './object-identifiers.ts';
export * from './read-der.ts';
export * from './read-value.ts';
export * from './write-der.ts';
