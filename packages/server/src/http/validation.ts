import { type Fault, Problem, pointer } from '@sigillo/core/base';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const formatCodes: Readonly<Record<string, string>> = {
  date: 'not-a-date',
  datetime: 'not-an-instant',
  email: 'not-an-email',
  url: 'not-a-web-address',
  uuid: 'not-an-id',
};

const sizeCode = (issue: Issue & { readonly code: 'too_small' | 'too_big' }): string => {
  const small = issue.code === 'too_small';
  if (issue.origin === 'string') return small ? (issue.minimum === 1 ? 'required' : 'too-short') : 'too-long';
  if (issue.origin === 'array' || issue.origin === 'set') return small ? 'too-few' : 'too-many';
  return small ? 'number-too-small' : 'number-too-big';
};

/** The stable code of what zod found, and what its sentence names. */
const describe = (issue: Issue): Omit<Fault, 'pointer'> => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'required' }
        : { code: 'wrong-type', values: { expected: issue.expected } };
    case 'too_small':
      return { code: sizeCode(issue), values: { limit: Number(issue.minimum) } };
    case 'too_big':
      return { code: sizeCode(issue), values: { limit: Number(issue.maximum) } };
    case 'invalid_format':
      return { code: formatCodes[issue.format] ?? 'wrong-form' };
    case 'invalid_value':
      return { code: 'not-in-list' };
    case 'unrecognized_keys':
      return { code: 'unknown-field', values: { field: issue.keys.join(', ') } };
    case 'custom':
      return { code: issue.message === 'required' ? 'required' : 'wrong-form' };
    default:
      return { code: 'wrong-form' };
  }
};

const segments = (issue: Issue): readonly (string | number)[] =>
  issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));

/** At most this many faults are reported: a person mends a few at a time, and a hostile input could hold a million. */
const maximumFaults = 100;

/**
 * Parses input by a schema, or refuses with `code` and one fault per place.
 *
 * @see RFC 6901 for the pointers
 */
export const validate = <S extends z.ZodType>(schema: S, input: unknown, code: string): z.output<S> => {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new Problem('request', code, {
    faults: parsed.error.issues
      .slice(0, maximumFaults)
      .map((issue) => ({ pointer: pointer(...segments(issue)), ...describe(issue) })),
  });
};
