import { awardInputSchema } from '@sigillo/contract/api';
import { describe, expect, it } from 'vitest';
import { blankLearner, looksLikeEmail, toAwardInput } from './learner-draft.ts';

const ana = { ...blankLearner, name: ' Ana Horvat ', email: 'ana@example.org' };

describe('toAwardInput', () => {
  it.each([
    [
      'only what is needed',
      {},
      { learner: { name: 'Ana Horvat', email: 'ana@example.org' }, route: 'course' },
    ],
    [
      'a number with its kind',
      { identifier: '0112', identifierScheme: 'european-student-identifier' },
      {
        learner: {
          name: 'Ana Horvat',
          email: 'ana@example.org',
          identifier: '0112',
          identifierScheme: 'european-student-identifier',
        },
        route: 'course',
      },
    ],
    [
      'a result',
      { grade: ' 1,3 ', cohort: '2026 summer', route: 'validation', retake: true },
      {
        learner: { name: 'Ana Horvat', email: 'ana@example.org' },
        grade: '1,3',
        cohort: '2026 summer',
        route: 'validation',
        retake: true,
      },
    ],
  ])('%s', (_, typed, wanted) => {
    const input = toAwardInput({ ...ana, ...typed });
    expect(input).toEqual(wanted);
    expect(awardInputSchema.safeParse(input).success).toBe(true);
  });
});

describe('looksLikeEmail', () => {
  it.each([
    ['an address', 'ana@example.org', true],
    ['spaces around it', ' ana@example.org ', true],
    ['no at sign', 'ana.example.org', false],
    ['no domain', 'ana@localhost', false],
    ['two of them', 'ana@example.org bo@example.org', false],
  ])('%s', (_, text, wanted) => expect(looksLikeEmail(text)).toBe(wanted));
});
