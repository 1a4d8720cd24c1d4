import { describe, expect, it } from 'vitest';
import { withoutLanguage } from './without-language.ts';

describe('withoutLanguage', () => {
  it('takes the texts away, and nothing that only looks like one', () => {
    const specification = {
      languages: ['en', 'id'],
      title: { en: 'Title', id: 'Judul' },
      description: {},
      outcomes: [{ id: 'a', statement: { en: 'Weld', id: 'Las' }, skills: [], criteria: [] }],
      assessments: [],
      modes: ['online'],
      instructionLanguages: ['id'],
      qualityAssurance: [],
      furtherInformation: { url: 'https://example.org' },
      jointAwardingBodies: [],
    };
    expect(withoutLanguage(specification, 'id')).toEqual({
      ...specification,
      languages: ['en'],
      title: { en: 'Title' },
      outcomes: [{ id: 'a', statement: { en: 'Weld' }, skills: [], criteria: [] }],
    });
  });
});
