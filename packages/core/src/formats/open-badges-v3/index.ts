/**
 * open-badges-v3: a credential's content as an Open Badge 3.0, and any Open
 * Badge back into Annex I's elements. It leaves proofs to `proofs`, and what a
 * badge is worth to `verification`.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0
 */
export * from './check-contexts.ts';
export {
  type BadgeMarks,
  findExtension,
  firstStatus,
  readExtensionElements,
  readExtensionMarks,
  readMarks,
  toExtension,
} from './extension.ts';
export * from './extension-context.ts';
export { readElements } from './extension-elements.ts';
export * from './format-losses.ts';
export * from './read-open-badge.ts';
export * from './to-open-badge.ts';
