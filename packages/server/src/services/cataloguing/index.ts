/** cataloguing: what anybody may find and read without an account. */
export * from './get-published.ts';
export * from './list-providers.ts';
export * from './search-catalogue.ts';
export * from './search-vocabulary.ts';
export * from './search-words.ts';
