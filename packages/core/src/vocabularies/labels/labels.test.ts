import { beforeAll, describe, expect, it } from 'vitest';
import {
  assessmentTypes,
  type Concept,
  iscedFields,
  labelOf,
  loadLabels,
  nqfLevels,
  search,
  translatedLanguages,
  vocabularies,
} from '../index.ts';
import { bulgarianLabels } from './bg.ts';
import { greekLabels } from './el.ts';

const tables: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  bg: bulgarianLabels,
  el: greekLabels,
};

/** Names of national frameworks and their levels are their countries' own. */
const untranslated = ['national-framework', 'national-framework-level'];
const lists = [...vocabularies.values()].filter(
  ({ id, nameType }) => nameType === undefined && !untranslated.includes(id),
);

beforeAll(() => loadLabels());

describe.each(translatedLanguages)('terms in %s', (language) => {
  const table = tables[language] ?? {};
  it('are there for every term of every list, and for nothing else', () => {
    const wanted = lists.flatMap(({ id, concepts }) => concepts.map(({ code }) => `${id} ${code}`));
    const found = Object.entries(table)
      .filter(([id]) => !untranslated.includes(id))
      .flatMap(([id, terms]) => Object.keys(terms).map((code) => `${id} ${code}`));
    expect([...found].sort()).toEqual([...wanted].sort());
  });
  it('are texts', () => {
    const faults = Object.values(table)
      .flatMap((terms) => Object.values(terms))
      .filter((text) => text.trim() !== text || text === '' || text.includes("'"));
    expect(faults).toEqual([]);
  });
  it('are said, and marked as what they are', () => {
    for (const list of lists)
      for (const concept of list.concepts)
        expect(labelOf<Concept>(list, concept, language).language, `${list.id} ${concept.code}`).toBe(
          language,
        );
  });
});

describe('terms', () => {
  it('are found by their words in the reader’s language, whatever the accents, and in English', () => {
    const find = (text: string, language: string) => search(iscedFields, text, language)[0]?.code;
    const said = (language: string) =>
      labelOf<Concept>(iscedFields, iscedFields.find('0713')!, language).text;
    for (const language of translatedLanguages) {
      expect(find(said(language).toLocaleUpperCase(language), language)).toBe('0713');
      expect(find('electricity and energy', language)).toBe('0713');
    }
  });
  it('keep the list’s own wording where a language is not at hand', () => {
    expect(labelOf<Concept>(assessmentTypes, assessmentTypes.concepts[0]!, 'fi').language).toBe('en');
    expect(labelOf<Concept>(nqfLevels, nqfLevels.concepts[0]!, 'el').language).toBe('en');
  });
});
