import { Problem } from '@sigillo/core/base';

/** A conflict that hands back what is stored now, so that nothing typed is lost and both can be compared. */
export class ConflictProblem extends Problem {
  /** The stored state, in the shape of the operation's response. */
  readonly current: unknown;

  constructor(code: string, current: unknown) {
    super('conflict', code);
    this.current = current;
  }
}
