/**
 * messages: every sentence that people read, by id, for pages, mails and the
 * command line alike. A language is a folder of catalogues and a row in
 * `locale.ts`; English is the measure of completeness. It leaves layout and
 * escaping to those who show the text.
 *
 * Writing a sentence: say who did what, shortly; "we" is Sigillo; no gender,
 * blame or jargon; typographic quotes (’ “ ”), because a straight apostrophe
 * quotes in ICU MessageFormat.
 */
export { findMessage, loadCatalogues } from './catalogue.ts';
export * from './format-message.ts';
export * from './format-values.ts';
export {
  chooseLocale,
  defaultLocale,
  intlTag,
  isLocale,
  type Locale,
  localeName,
  locales,
} from './locale.ts';
export * from './message-id.ts';
export { sayableValues } from './problem-values.ts';
