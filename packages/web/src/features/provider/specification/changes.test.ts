import type { Specification } from '@sigillo/contract/api';
import { describe, expect, it } from 'vitest';
import { createWords } from '../../../ui/index.ts';
import { changesBetween } from './changes.ts';

const words = createWords('en', 'UTC');
const outcome = (id: string, en: string) => ({ id, statement: { en }, skills: [], criteria: [] });
const base: Specification = {
  languages: ['en'],
  title: { en: 'Welding' },
  description: {},
  outcomes: [outcome('a', 'Weld a seam'), outcome('b', 'Test a seam')],
  assessments: [],
  workload: { hours: 75 },
  modes: ['presential'],
  instructionLanguages: ['en'],
  qualityAssurance: [],
  jointAwardingBodies: [],
};

describe('changesBetween', () => {
  it.each([
    ['nothing', base, []],
    ['a text', { ...base, title: { en: 'Fillet welding' } }, [['title/en', 'Welding', 'Fillet welding']]],
    ['a number', { ...base, workload: { hours: 90 } }, [['hours', '75', '90']]],
    ['something new', { ...base, workload: { hours: 75, ects: 3 } }, [['ects', undefined, '3']]],
    ['something gone', { ...base, modes: [] }, [['modes', 'Presential', undefined]]],
    [
      'an outcome removed: the others keep their places in the comparison',
      { ...base, outcomes: [outcome('b', 'Test a seam')] },
      [['outcomes/a/en', 'Weld a seam', undefined]],
    ],
    [
      'a second language',
      { ...base, languages: ['en', 'de'], title: { en: 'Welding', de: 'Schweißen' } },
      [
        ['title/de', undefined, 'Schweißen'],
        ['languages', 'English', 'English and German'],
      ],
    ],
  ])('%s', (_, now, expected) =>
    expect(changesBetween(base, now, words).map(({ id, was, now: text }) => [id, was, text])).toEqual(
      expected,
    ),
  );
});
