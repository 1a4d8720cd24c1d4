import type { Result } from '@sigillo/core/base';
import type { LearnerFile } from './learner-row.ts';
import { type FileFault, type ReadingTerms, readLearnerFile } from './read-learner-file.ts';

/** What the process says once, before it ends. */
export interface ReaderAnswer {
  readonly read: Result<LearnerFile, FileFault>;
  /** The most memory that the process held, in kilobytes. */
  readonly peak: number;
}

process.once(
  'message',
  async ({ bytes, terms }: { readonly bytes: Uint8Array; readonly terms: ReadingTerms }) => {
    const read = await readLearnerFile(bytes, terms);
    const answer: ReaderAnswer = { read, peak: process.resourceUsage().maxRSS };
    process.send?.(answer, () => process.disconnect());
  },
);
