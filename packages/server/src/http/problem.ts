import type { ProblemDocument } from '@sigillo/contract/api';
import {
  formatMessage,
  isMessageId,
  type Locale,
  type MessageValues,
  sayableValues,
} from '@sigillo/contract/messages';
import type { Problem, ProblemFamily } from '@sigillo/core/base';
import { ConflictProblem } from '../services/conflict-problem.ts';

const statusOfFamily: Readonly<Record<ProblemFamily, number>> = {
  request: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  rule: 422,
  limit: 429,
  upstream: 502,
};

/** Codes for which HTTP has a more exact status than their family's. */
const statusOfCode: Readonly<Record<string, number>> = {
  unexpected: 500,
  'method-not-allowed': 405,
  'too-large': 413,
  'media-type': 415,
  'share-ended': 410,
  'share-stopped': 410,
  'offer-gone': 410,
  'sign-in-link-ended': 410,
  'upstream-timeout': 504,
  'readers-busy': 503,
  'checks-busy': 503,
};

/** The HTTP status of a Problem. */
export const statusOf = (problem: Problem): number =>
  statusOfCode[problem.code] ?? statusOfFamily[problem.family];

const sentence = (locale: Locale, id: string, values: MessageValues): string | undefined =>
  isMessageId(id) ? formatMessage(locale, id, values) : undefined;

/** The sentence of a fault inside the input: validation's own, else a finding's. */
const faultSentence = (locale: Locale, code: string, values: MessageValues): string =>
  sentence(locale, `fault.${code}`, values) ?? sentence(locale, `finding.${code}`, values) ?? code;

/**
 * A Problem as RFC 9457 document in the reader's language.
 *
 * @see RFC 9457; `errors` follows its example of validation
 */
export const toProblemDocument = (
  problem: Problem,
  context: { readonly locale: Locale; readonly origin: string; readonly trace: string },
): ProblemDocument => {
  const values = {
    ...sayableValues(context.locale, problem.code, problem.values),
    trace: context.trace,
  };
  const remedy = sentence(context.locale, `problem.${problem.code}.remedy`, values);
  return {
    type: `${context.origin}/api/problems/${problem.code}`,
    title: sentence(context.locale, `problem.${problem.code}.title`, values) ?? problem.code,
    status: statusOf(problem),
    ...(remedy === undefined ? {} : { detail: remedy }),
    code: problem.code,
    trace: context.trace,
    ...(Object.keys(problem.values).length === 0 ? {} : { values: problem.values }),
    ...(problem.faults.length === 0
      ? {}
      : {
          errors: problem.faults.map((fault) => ({
            pointer: fault.pointer,
            code: fault.code,
            detail: faultSentence(context.locale, fault.code, fault.values ?? {}),
          })),
        }),
    ...(problem instanceof ConflictProblem ? { current: problem.current } : {}),
  };
};
