import { describe, expect, it } from 'vitest';
import {
  type Concept,
  countries,
  findNqfLevel,
  inOrderOfNames,
  iscedFields,
  labelOf,
  languages,
  nqfFrameworks,
  nqfLevels,
  search,
  vocabularies,
} from './index.ts';
import { createVocabulary } from './vocabulary.ts';

describe.each([...vocabularies.values()].map((list) => ({ id: list.id, list })))('$id', ({ list }) => {
  it('answers to each code and IRI with that concept', () => {
    expect(list.concepts.length).toBeGreaterThan(1);
    for (const concept of list.concepts) {
      expect(list.find(concept.code)).toBe(concept);
      expect(list.find(concept.iri)).toBe(concept);
    }
  });

  it('has codes that people can write, and labels', () => {
    for (const { code, label } of list.concepts) {
      expect(code).toMatch(/^[A-Za-z0-9]+([-.][a-z0-9]+)*\+?$/);
      expect(label.en.trim()).toBe(label.en);
      expect(label.en).not.toBe('');
    }
  });

  it('names only wider concepts that it has', () => {
    for (const { broader } of list.concepts)
      if (broader !== undefined) expect(list.find(broader)).toBeDefined();
  });
});

it('does not find what is not there', () => {
  for (const list of vocabularies.values()) expect(list.find('no-such-code')).toBeUndefined();
  expect(countries.find('HTTP://publications.europa.eu/resource/authority/country/AUT')).toBeUndefined();
});

it('refuses a table in which two concepts answer to one code', () => {
  const twin = { iri: 'urn:x:1', code: 'a', label: { en: 'A' } };
  const list = createVocabulary({
    id: 'x',
    scheme: 'urn:x',
    concepts: () => [twin, { ...twin, iri: 'urn:x:2', code: 'A' }],
  });
  expect(() => list.find('a')).toThrow('two concepts answer to a');
});

it('ties levels to frameworks and frameworks to countries', () => {
  for (const level of nqfLevels.concepts) expect(nqfFrameworks.find(level.framework)).toBeDefined();
  for (const framework of nqfFrameworks.concepts) {
    expect(countries.find(framework.country)?.code).toBe(framework.country);
    expect(nqfLevels.concepts.filter((level) => level.framework === framework.code).length).toBeGreaterThan(
      5,
    );
  }
});

it.each([
  ['at', '7', 'AT: NQF Level 7'],
  ['mk', '5 A', 'NNMQF Level 5 A'],
  ['nl', '4+', 'NLQF Level 4+'],
  ['hr', '7.1', 'CROQF Level 7.1'],
  ['bg', '3', 'BQF Level 3'],
])('finds level %s %s', (framework, level, label) => {
  expect(findNqfLevel(framework, level)?.label.en).toBe(label);
});

it.each([
  ['el', 'GR'],
  ['UK', 'GB'],
  ['AUT', 'AT'],
  ['1A0', 'XK'],
])('knows country %s as %s', (written, code) => {
  expect(countries.find(written)?.code).toBe(code);
});

it('has the 24 official languages of the Union first', () => {
  expect(languages.concepts.slice(0, 24).every((language) => language.official)).toBe(true);
  expect(languages.concepts.slice(24).some((language) => language.official)).toBe(false);
});

it('has languages that engines accept as BCP 47 tags', () => {
  for (const { code } of languages.concepts) expect(() => Intl.getCanonicalLocales(code)).not.toThrow();
});

describe('search', () => {
  it.each([
    ['words in any order', 'energ electr', 'en', '0713'],
    ['a code', '0542', 'en', '0542'],
    ['the beginning of a label', 'nursing', 'en', '0913'],
  ])('ISCED-F by %s', (_, text, language, code) => {
    expect(search(iscedFields, text, language)[0]?.code).toBe(code);
  });

  it.each([
    ['without its accents', 'cote d ivoire', 'en', 'CI'],
    ['without its stroke', 'aland', 'en', 'AX'],
    ['in German', 'osterr', 'de', 'AT'],
    ['in Bulgarian', 'бълг', 'bg', 'BG'],
    ['in Greek, without tonos', 'ελλαδα', 'el', 'GR'],
    ['in English whatever the page', 'austria', 'bg', 'AT'],
    ['by an old name', 'turkey', 'en', 'TR'],
    ['by its exact code before names that begin so', 'be', 'en', 'BE'],
  ])('country %s', (_, text, language, code) => {
    expect(search(countries, text, language)[0]?.code).toBe(code);
  });

  it.each([
    ['without text', '', 'en', countries.concepts.length],
    ['with marks only', ' ,; ', 'en', countries.concepts.length],
    ['with a word in the middle of a word', 'ustria', 'en', 0],
    ['with a malformed language', 'austria', 'not a tag', 1],
  ])('%s', (_, text, language, count) => {
    expect(search(countries, text, language)).toHaveLength(count);
  });
});

it.each([
  [countries, 'BG', 'de', 'de', 'Bulgarien'],
  [countries, 'BG', 'de-AT', 'de-AT', 'Bulgarien'],
  [languages, 'bg', 'bg', 'bg', 'български'],
  [languages, 'bg', 'xx', 'en', 'Bulgarian'],
  [iscedFields, '0713', 'de', 'en', 'Electricity and energy'],
] as const)(
  'labels %# in the reader’s language or says that it does not',
  (list, code, language, spoken, text) => {
    const concept = list.find(code);
    expect(concept && labelOf<Concept>(list, concept, language)).toEqual({
      language: spoken,
      text,
    });
  },
);

describe('names in order', () => {
  const codes = (list: typeof countries | typeof languages, language: string, wanted: readonly string[]) =>
    inOrderOfNames<Concept>(list, list.concepts, language)
      .map(({ code }) => code)
      .filter((code) => wanted.includes(code));
  it.each([
    ['in English', 'en', ['AT', 'BG', 'HR', 'GR']],
    ['in Greek: Αυστρία, Βουλγαρία, Ελλάδα, Κροατία', 'el', ['AT', 'BG', 'GR', 'HR']],
    ['in Bulgarian: Австрия, България, Гърция, Хърватия', 'bg', ['AT', 'BG', 'GR', 'HR']],
    ['in German: Bulgarien, Griechenland, Kroatien, Österreich', 'de', ['BG', 'GR', 'HR', 'AT']],
  ] as const)('countries %s', (_, language, order) => {
    expect(codes(countries, language, ['HR', 'GR', 'BG', 'AT'])).toEqual(order);
  });
  it('has the official languages first in every language', () => {
    for (const language of ['en', 'el', 'bg'])
      expect(
        inOrderOfNames(languages, languages.concepts, language)
          .slice(0, 24)
          .every(({ official }) => official),
      ).toBe(true);
    // немски, хърватски, then арабски
    expect(codes(languages, 'bg', ['ar', 'hr', 'de'])).toEqual(['de', 'hr', 'ar']);
  });
  it('leaves lists alone whose order means something', () => {
    expect(inOrderOfNames(iscedFields, iscedFields.concepts, 'el')).toEqual(iscedFields.concepts);
  });
  it('bears a malformed tag', () => {
    expect(inOrderOfNames(countries, countries.concepts, 'not a tag')).toHaveLength(
      countries.concepts.length,
    );
  });
});
