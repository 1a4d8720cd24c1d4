/**
 * mail: what lies in the outbox becomes a worded mail and is handed over. It
 * knows no SMTP server's address and no sentence; those come from main.ts and the
 * catalogue.
 */
export * from './account-letters.ts';
export * from './award-letters.ts';
export * from './letter.ts';
export * from './send-letter.ts';
export * from './transports.ts';
export * from './word-letter.ts';
