import type { Specification } from '@sigillo/contract/api';
import { describe, expect, it } from 'vitest';
import { isBlankAt, tidy } from './tidy.ts';

const specification: Specification = {
  languages: ['en'],
  title: {},
  description: {},
  need: { kinds: [], statement: {}, participation: [] },
  outcomes: [{ id: 'a', statement: {}, skills: [], criteria: [] }],
  assessments: [{ id: 'b', title: {}, type: '', outcomes: ['a'] }],
  level: { kind: 'stated', level: '', framework: 'at', register: '', basis: 'declared' },
  furtherInformation: { url: '' },
  modes: [],
  instructionLanguages: [],
  qualityAssurance: [],
  jointAwardingBodies: [],
};

describe('tidy', () => {
  const sent = tidy(specification);
  it('leaves out what was emptied', () => {
    expect(sent.furtherInformation).toBeUndefined();
    expect(sent.level).toEqual({ kind: 'stated', level: '', framework: 'at', basis: 'declared' });
  });
  it('keeps what an unfinished draft must have', () => {
    expect([sent.title, sent.outcomes, sent.assessments[0]?.type, sent.need?.statement]).toEqual([
      {},
      specification.outcomes,
      '',
      {},
    ]);
  });
});

describe('isBlankAt', () => {
  it.each([
    ['a text in a language', '/title/en', true],
    ['an absent part', '/workload/ects', true],
    ['an empty list', '/modes', true],
    ['something chosen', '/level/framework', false],
    ['inside a list', '/outcomes/0/id', false],
    ['the whole', '', false],
  ])('%s', (_, pointer, blank) => expect(isBlankAt(specification, pointer)).toBe(blank));
});
