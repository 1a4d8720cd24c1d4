import { chooseLocale, type Locale } from '@sigillo/contract/messages';

/**
 * The language of a terminal: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that
 * says anything (`el_GR.UTF-8`). English where none does, or where we lack it.
 *
 * @see POSIX, Environment Variables, 8.2 Internationalization Variables
 */
export const terminalLanguage = (environment: Readonly<Record<string, string | undefined>>): Locale => {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const stated = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';
  return chooseLocale([stated.replace(/[.@].*$/, '').replace('_', '-')]);
};
