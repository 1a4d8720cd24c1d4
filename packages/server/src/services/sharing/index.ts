/** sharing: a holder shows chosen elements by a secret link, until an end; who opens it is nobody to us. */
export * from './create-share.ts';
export * from './list-shares.ts';
export * from './open-share.ts';
export * from './stop-share.ts';
export * from './warn-ending-shares.ts';
