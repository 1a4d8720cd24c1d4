/**
 * telling: who is written to, and what, decided when a message leaves the outbox:
 * nobody erased meanwhile is written to, and no address lies there.
 */
export * from './compose-letter.ts';
export * from './letters.ts';
export * from './send-letter.ts';
