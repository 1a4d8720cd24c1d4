/**
 * messages: every sentence that people read, by id, for pages, mails and the
 * command line alike. A language is a folder of catalogues; English is the
 * complete one. It leaves layout and escaping to those who show the text.
 *
 * Writing a sentence: say who did what, shortly; "we" is Sigillo; no gender,
 * blame or jargon; typographic quotes (’ “ ”), because a straight apostrophe
 * quotes in ICU MessageFormat.
 */
export * from './catalogue.ts';
export * from './format-message.ts';
export * from './format-values.ts';
export * from './locale.ts';
