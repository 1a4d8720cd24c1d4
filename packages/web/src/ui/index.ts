/**
 * ui: the design system Intaglio as plain React: tokens and parts in `styles`,
 * primitives that know no domain word. Everything here renders to static HTML on
 * the server and works without JavaScript; what needs state or React Aria is in
 * `interactive`. Words come from the catalogue, through `words`.
 */
export * from './controls/button.tsx';
export * from './controls/icon.tsx';
export * from './documents/card.tsx';
export * from './documents/elements.tsx';
export * from './documents/facts.tsx';
export * from './documents/ledger.tsx';
export * from './documents/seal.tsx';
export * from './documents/verdict-sheet.tsx';
export * from './feedback/completeness-meter.tsx';
export * from './feedback/notice.tsx';
export * from './feedback/progress.tsx';
export * from './feedback/tone.ts';
export * from './fields/choice.tsx';
export * from './fields/field.tsx';
export * from './fields/file-field.tsx';
export * from './fields/number-field.tsx';
export * from './fields/select.tsx';
export * from './fields/text-field.tsx';
export * from './forms/entries.tsx';
export * from './forms/error-summary.tsx';
export * from './forms/form-page.tsx';
export * from './forms/refusal.tsx';
export * from './forms/split.tsx';
export * from './forms/stepper.tsx';
export type * from './frames/app-page.ts';
export * from './frames/app-shell.tsx';
export * from './frames/brand.tsx';
export * from './frames/language-menu.tsx';
export * from './frames/public-frame.tsx';
export type * from './frames/public-page.ts';
export * from './lists/choices.tsx';
export * from './lists/data-table.tsx';
export * from './lists/diff.tsx';
export * from './lists/empty-state.tsx';
export * from './lists/paging.tsx';
export * from './lists/parts.tsx';
export * from './lists/timeline.tsx';
export * from './words/changeable-words.tsx';
export * from './words/problem-words.ts';
export * from './words/words.tsx';
