/**
 * open-badges-v2: assertions of Open Badges 2.0 and 2.1, read only. They prove
 * themselves by standing at their issuer's address, or by a signature under a key
 * that stands there; neither is a proof that we take.
 *
 * @see https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html
 */
export * from './read-assertion.ts';
