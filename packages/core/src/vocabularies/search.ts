import { labelIn } from './label.ts';
import type { Concept, Vocabulary } from './vocabulary.ts';

/** Nobody types more than this to choose a term. */
const maximumText = 200;

/** Letters that Unicode doesn't take apart and that people leave out all the same. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ς: 'σ',
};

/** Lower case, without marks above, below or through letters. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþħıŋς]/g, (letter) => plain[letter] ?? letter);

const words = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}.+]+/gu) ?? [];

/**
 * The terms that a person typing `text` may mean, best first: each typed word
 * begins a word of the term, whatever the accents and the order. Both the
 * reader's language and English are understood, and codes. No text: the whole list.
 */
export function search<C extends Concept>(
  vocabulary: Vocabulary<C>,
  text: string,
  language = 'en',
): readonly C[] {
  const typed = words(text.slice(0, maximumText));
  if (typed.length === 0) return inOrderOfNames(vocabulary, vocabulary.concepts, language);
  const phrase = typed.join(' ');
  const label = labelIn(vocabulary, language);
  const namesOf = (concept: C): readonly string[] => [
    concept.code,
    ...(concept.also ?? []),
    label(concept).text,
    concept.label.en,
  ];
  return inOrderOfNames(vocabulary, vocabulary.concepts, language)
    .map((concept) => ({ concept, rank: rank(namesOf(concept), typed, phrase) }))
    .filter(({ rank }) => rank < noMatch)
    .sort((one, other) => one.rank - other.rank)
    .map(({ concept }) => concept);
}

/** Countries and languages stand in the order of their names, and each language has its own; other lists keep theirs. */
export function inOrderOfNames<C extends Concept>(
  vocabulary: Vocabulary<C>,
  concepts: readonly C[],
  language: string,
): readonly C[] {
  if (vocabulary.nameType === undefined) return concepts;
  const label = labelIn(vocabulary, language);
  const { compare } = collatorOf(language);
  const rankOf = (concept: C): number => (vocabulary.leads?.(concept) ? 0 : 1);
  return concepts
    .map((concept) => ({ concept, rank: rankOf(concept), name: label(concept).text }))
    .sort((one, other) => one.rank - other.rank || compare(one.name, other.name))
    .map(({ concept }) => concept);
}

/** The engine's own order where the tag is malformed or unknown to it. */
function collatorOf(language: string): Intl.Collator {
  try {
    return new Intl.Collator(language);
  } catch {
    return new Intl.Collator();
  }
}

const noMatch = 3;

/** 0 the very name, 1 begins with the text, 2 has each word somewhere, 3 no match. */
function rank(names: readonly string[], typed: readonly string[], phrase: string): number {
  let best = noMatch;
  for (const name of names) {
    const parts = words(name);
    const whole = parts.join(' ');
    if (whole === phrase) return 0;
    if (whole.startsWith(phrase)) best = Math.min(best, 1);
    else if (typed.every((word) => parts.some((part) => part.startsWith(word)))) best = Math.min(best, 2);
  }
  return best;
}
