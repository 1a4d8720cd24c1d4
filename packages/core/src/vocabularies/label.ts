import { translatedLabel } from './translated-labels.ts';
import type { Concept, Vocabulary } from './vocabulary.ts';

/** A term in a language: the text, and the language it really is in, so that pages can mark it. */
export interface Label {
  readonly language: string;
  readonly text: string;
}

/**
 * Says a term in a reader's language, for pages and search: the engine's own name
 * for a country or a language, so that all of a list are written alike, else the
 * list's or our label in that language (`loadLabels` brings ours), else the
 * list's English. Engines differ, and
 * translations are ours: never write the result into a document.
 */
export const labelOf = <C extends Concept>(
  vocabulary: Vocabulary<C>,
  concept: Concept,
  language: string,
): Label => labelIn(vocabulary, language)(concept);

/** The same for many terms of one list: the engine's names are opened once. */
export function labelIn<C extends Concept>(
  vocabulary: Vocabulary<C>,
  language: string,
): (concept: Concept) => Label {
  const names = engineNames(vocabulary.nameType, language);
  return ({ code, label }) => {
    const named = names?.of(code);
    if (named !== undefined) return { language, text: named };
    for (const tag of [language, language.split('-')[0] ?? language]) {
      const text = label[tag] ?? translatedLabel(vocabulary.id, code, tag);
      if (text !== undefined) return { language: tag, text };
    }
    return { language: 'en', text: label.en };
  };
}

/** Undefined where the engine doesn't speak the language. */
function engineNames(
  type: 'region' | 'language' | undefined,
  language: string,
): Intl.DisplayNames | undefined {
  if (type === undefined) return undefined;
  try {
    if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return undefined;
    return new Intl.DisplayNames(language, { type, fallback: 'none' });
  } catch {
    // A malformed tag from a reader's settings must not take the page down.
    return undefined;
  }
}
