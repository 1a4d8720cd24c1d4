/**
 * annex1: the Union's standard elements as our own rules, because the standards'
 * shapes enforce almost none of them. Run while a version is designed, before it
 * is published, and again over the frozen content before each signature. Every
 * finding has a code, a place and, in the catalogue, a sentence with its remedy.
 * It doesn't know code lists or formats; callers hand in who knows a code.
 *
 * @see Council Recommendation of 16 June 2022, 2022/C 243/02, Annex I
 */
export { addMonths } from './calendar-date.ts';
export * from './completeness.ts';
export * from './finding.ts';
export * from './lint-content.ts';
export * from './lint-context.ts';
export * from './lint-specification.ts';
export { sentenceLimit } from './rules/outcomes.ts';
