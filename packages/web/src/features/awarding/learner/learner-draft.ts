import type { awardInputSchema } from '@sigillo/contract/api';
import type { z } from 'zod';

/** One learner as the form holds them: all text, empty where nothing was said. */
export const blankLearner = {
  name: '',
  givenName: '',
  familyName: '',
  nameLatin: '',
  nameLanguage: '',
  email: '',
  identifier: '',
  identifierScheme: 'student-number',
  birthDate: '',
  grade: '',
  route: 'course',
  cohort: '',
  retake: false,
};
export type LearnerDraft = typeof blankLearner;

const ofLearner = [
  'name',
  'givenName',
  'familyName',
  'nameLatin',
  'nameLanguage',
  'email',
  'identifier',
  'identifierScheme',
  'birthDate',
] as const;
const ofAward = ['grade', 'cohort', 'route'] as const;

/** Is this an address to which a mail could be sent? The server looks closer. */
export const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());

const filled = <K extends keyof LearnerDraft>(
  draft: LearnerDraft,
  names: readonly K[],
): Partial<Record<K, string>> =>
  Object.fromEntries(
    names.map((name) => [name, String(draft[name]).trim()]).filter(([, text]) => text !== ''),
  ) as Partial<Record<K, string>>;

/** What is sent. Empty fields are absent, and a kind of number without a number too. The server checks the rest. */
export const toAwardInput = (draft: LearnerDraft): z.input<typeof awardInputSchema> => {
  const { identifierScheme, ...learner } = filled(draft, ofLearner);
  return {
    learner: {
      ...learner,
      ...(learner.identifier !== undefined && { identifierScheme }),
    } as z.input<typeof awardInputSchema>['learner'],
    ...(filled(draft, ofAward) as Pick<z.input<typeof awardInputSchema>, 'grade' | 'cohort' | 'route'>),
    ...(draft.retake && { retake: true }),
  };
};
