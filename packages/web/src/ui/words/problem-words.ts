import { isMessageId, type MessageValues } from '@sigillo/contract/messages';
import type { Words } from './words.tsx';

/** A refusal in the reader's words: what happened, and what to do. */
export interface ProblemWords {
  readonly title: string;
  readonly remedy: string;
}

/**
 * The sentences of a problem's code. A code without sentences, or one whose
 * sentences name a value that didn't come along, is said as our own fault:
 * showing a refusal must never fail itself.
 */
export const problemWords = (
  { say }: Words,
  code: string,
  values: MessageValues = {},
  trace = 'none',
): ProblemWords => {
  const title = `problem.${code}.title`;
  const remedy = `problem.${code}.remedy`;
  if (isMessageId(title) && isMessageId(remedy)) {
    try {
      return { title: say(title, { trace, ...values }), remedy: say(remedy, { trace, ...values }) };
    } catch {
      // Falls through to the general sentence.
    }
  }
  return { title: say('problem.unexpected.title'), remedy: say('problem.unexpected.remedy', { trace }) };
};
