import { type ReadingTerms, readLearnerFile } from './read-learner-file.ts';

process.once('message', ({ bytes, terms }: { readonly bytes: Uint8Array; readonly terms: ReadingTerms }) => {
  process.send?.(readLearnerFile(bytes, terms), () => process.disconnect());
});
