import { type Check, createCheck } from '../check.ts';

/** Asks whether the key that fits is the issuer's own. */
export const checkIssuer = (issuer: string, controller: string | undefined): Check =>
  controller === issuer
    ? createCheck('issuer', 'success', 'issuer-controls-key')
    : createCheck('issuer', 'failure', 'issuer-not-controller', { pointer: '/issuer' });
