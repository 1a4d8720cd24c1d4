import { type Locale, loadCatalogues } from '@sigillo/contract/messages';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { createWords, WordsProvider } from './words.tsx';

/** Says everything in another language from now on. Resolves when it is said. */
export type ChangeLanguage = (locale: Locale) => Promise<void>;

const ChangeLanguageContext = createContext<ChangeLanguage>(async () => {});

interface ChangeableWordsProps {
  /** Its sentences are at hand. */
  readonly first: Locale;
  readonly timeZone: string;
  /** Fetches what else a language needs, and hears that it is about to be spoken. */
  readonly prepare: (locale: Locale) => Promise<void>;
  readonly children: (locale: Locale) => ReactNode;
}

/** Gives the application a language that changes in place: what was typed, opened and scrolled to stays. */
export const ChangeableWords = ({ first, timeZone, prepare, children }: ChangeableWordsProps) => {
  const [words, setWords] = useState(() => createWords(first, timeZone));
  const change: ChangeLanguage = async (locale) => {
    await Promise.all([loadCatalogues([locale]), prepare(locale)]);
    document.documentElement.lang = locale;
    setWords(createWords(locale, timeZone));
  };
  return (
    <ChangeLanguageContext value={change}>
      <WordsProvider words={words}>{children(words.locale)}</WordsProvider>
    </ChangeLanguageContext>
  );
};

/** What changes the language of the application. */
export const useChangeLanguage = (): ChangeLanguage => useContext(ChangeLanguageContext);
