import { Undecided } from '../canonical/index.ts';

/** Leaves the walk to the reference path. One instance: it is thrown for its meaning, not for its trace. */
const undecided = new Undecided('left to the reference path');

/** Hands the document to the reference path, which refuses it or knows what to do. */
export const leaveToReference: () => never = () => {
  throw undecided;
};

/** Thrown where a context must first be processed, which only goes asynchronously. Never leaves json-ld. */
export class Missing extends Error {
  readonly supply: () => Promise<void>;

  constructor(supply: () => Promise<void>) {
    super('a context to process first');
    this.supply = supply;
  }
}
