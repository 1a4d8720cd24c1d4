/** A language's terms, by list and code. Countries and languages are missing: engines name them. */
export type TranslatedLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Where the terms of each language lie. Adding one is adding a row and its file. */
const files: Readonly<Record<string, () => Promise<TranslatedLabels>>> = {
  bg: async () => (await import('./labels/bg.ts')).bulgarianLabels,
  el: async () => (await import('./labels/el.ts')).greekLabels,
};

/** Languages in which terms are translated. */
export const translatedLanguages: readonly string[] = Object.keys(files);

/** Those at hand: a browser loads its reader's, a server all. Only ever added to. */
const atHand = new Map<string, TranslatedLabels>();

/** Loads translations of the lists' terms; a language without any costs nothing. */
export const loadLabels = async (wanted: readonly string[] = translatedLanguages): Promise<void> => {
  const missing = wanted.filter((language) => Object.hasOwn(files, language) && !atHand.has(language));
  const loaded = await Promise.all(missing.map((language) => files[language]?.()));
  for (const [index, language] of missing.entries()) atHand.set(language, loaded[index] ?? {});
};

/** Our translation of a term, where its language is at hand. */
export const translatedLabel = (list: string, code: string, language: string): string | undefined => {
  const terms = atHand.get(language)?.[list];
  return terms !== undefined && Object.hasOwn(terms, code) ? terms[code] : undefined;
};
