import { describe, expect, it } from 'vitest';
import { languageOfLetter } from './language-of-letter.ts';

const learner = (language?: string) => ({
  name: { full: 'Елена Димитрова', ...(language === undefined ? {} : { language }) },
  otherNames: [],
  identifiers: [],
});

describe('languageOfLetter', () => {
  it.each([
    ['the learner’s own choice', 'el', 'bg-Cyrl', { bg: 'Х' }, 'el'],
    ['their name’s, where they have no account', undefined, 'bg-Cyrl', { 'de-AT': 'H' }, 'bg'],
    ['the organisation’s, where nothing is known of them', undefined, undefined, { bg: 'Х' }, 'bg'],
    ['a choice that we no longer speak', 'xx', 'el', { bg: 'Х' }, 'el'],
    ['a name in a language that we lack', undefined, 'de-AT', { bg: 'Х' }, 'bg'],
    ['an organisation of two languages', undefined, undefined, { bg: 'Х', el: 'Χ' }, 'en'],
    ['nothing that we speak', undefined, 'de', { nl: 'H' }, 'en'],
  ] as const)('%s', (_, chosen, name, legalName, language) => {
    expect(languageOfLetter(chosen, learner(name), legalName)).toBe(language);
  });
});
