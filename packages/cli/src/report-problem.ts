import {
  formatMessage,
  isMessageId,
  type Locale,
  type MessageValues,
  sayableValues,
} from '@sigillo/contract/messages';
import type { Problem } from '@sigillo/core/base';
import type { Io } from './io.ts';

const sentence = (locale: Locale, id: string, values: MessageValues): readonly string[] =>
  isMessageId(id) ? [formatMessage(locale, id, values)] : [];

/** Says to the operator what stands in the way, each fault of it, and the remedy. */
export const reportProblem = (problem: Problem, io: Io): void => {
  const values = { ...sayableValues(io.locale, problem.code, problem.values), trace: 'none' };
  const lines = [
    ...sentence(io.locale, `problem.${problem.code}.title`, values),
    ...problem.faults.flatMap((fault) =>
      sentence(io.locale, `cli.config-fault.${fault.code}`, fault.values ?? {}).map((line) => `  ${line}`),
    ),
    ...sentence(io.locale, `problem.${problem.code}.remedy`, values),
  ];
  for (const line of lines.length > 0 ? lines : [problem.code]) io.err(line);
};
