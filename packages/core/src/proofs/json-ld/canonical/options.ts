import type { Deadline } from '../deadline.ts';

/** What canonicalisation needs. */
export interface CanonizeQuadsOptions {
  /** Digest of a text's UTF-8, in lower-case hexadecimal. */
  readonly digest: (text: string) => string;
  readonly maxWorkFactor: number;
  readonly deadline?: Deadline | undefined;
}
