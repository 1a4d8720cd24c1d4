/**
 * vc-v2: what every W3C Verifiable Credential of the second data model has in
 * common: its context, its envelope, and the language of its names. What the
 * credential is about is left to the formats built on it.
 *
 * @see https://www.w3.org/TR/vc-data-model-2.0/
 */
export * from './envelope.ts';
export * from './names.ts';
export * from './plain-terms.ts';
