import { isMessageId, type MessageValues, sayableValues } from '@sigillo/contract/messages';
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
  { say, locale }: Words,
  code: string,
  values: MessageValues = {},
  trace = 'none',
): ProblemWords => {
  const title = `problem.${code}.title`;
  const remedy = `problem.${code}.remedy`;
  if (isMessageId(title) && isMessageId(remedy)) {
    try {
      const said = { trace, ...sayableValues(locale, code, values) };
      return { title: say(title, said), remedy: say(remedy, said) };
    } catch {
      // Falls through to the general sentence.
    }
  }
  return { title: say('problem.unexpected.title'), remedy: say('problem.unexpected.remedy', { trace }) };
};
