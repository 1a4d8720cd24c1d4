/**
 * mail: a letter in ids and values is worded in its reader's language and handed
 * over. Who is written to and when is the services' matter; sentences are the
 * catalogue's.
 */
export * from './letter.ts';
export * from './transports.ts';
export * from './word-letter.ts';
