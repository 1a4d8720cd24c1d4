import { type Locale, localeName, locales } from '@sigillo/contract/messages';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.tsx';

/** What a choice of language needs: the text, how to mark it, and whether it is the page's. */
export interface LanguageEntry {
  readonly locale: Locale;
  readonly name: string;
  readonly current: boolean;
}

/** Every language by its own name, folded under the page's own. Works without JavaScript where entries are links. */
export const LanguageMenu = ({ entry }: { entry: (language: LanguageEntry) => ReactNode }) => {
  const { say, locale } = useWords();
  return (
    <details className="languages">
      <summary>
        <span className="languages__label">{say('account.language')}</span> {localeName(locale)}
      </summary>
      <ul>
        {locales.map((one) => (
          <li key={one}>{entry({ locale: one, name: localeName(one), current: one === locale })}</li>
        ))}
      </ul>
    </details>
  );
};
