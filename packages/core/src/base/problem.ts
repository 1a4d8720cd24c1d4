/** The family of a refusal; the HTTP edge alone turns it into a status. */
export type ProblemFamily =
  | 'request'
  | 'unauthenticated'
  | 'forbidden'
  | 'missing'
  | 'conflict'
  | 'rule'
  | 'limit'
  | 'upstream';

/** One fault inside the input: where it is, which rule it breaks. */
export interface Fault {
  /** JSON Pointer into the input (RFC 6901). */
  readonly pointer: string;
  /** Stable code, also the id of the sentence shown to people. */
  readonly code: string;
  /** Values that the sentence names. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What a Problem carries besides its code. */
export interface ProblemOptions {
  readonly faults?: readonly Fault[];
  readonly values?: Readonly<Record<string, string | number>>;
  readonly cause?: unknown;
}

/**
 * An expected refusal. It crosses rooms; its `code` is stable and has a docs
 * entry, a sentence in every language, and a test. Anything thrown that is not
 * a Problem is a fault of ours.
 *
 * @see RFC 9457, which the HTTP edge maps it to
 */
export class Problem extends Error {
  readonly family: ProblemFamily;
  readonly code: string;
  readonly faults: readonly Fault[];
  readonly values: Readonly<Record<string, string | number>>;

  constructor(family: ProblemFamily, code: string, options: ProblemOptions = {}) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'Problem';
    this.family = family;
    this.code = code;
    this.faults = options.faults ?? [];
    this.values = options.values ?? {};
  }
}
