/** accounts: people, addresses, sessions, sign-in links, passkeys, step-up codes, and the mailbox of practice installations. */
export * from './passkey-challenges.store.ts';
export * from './passkeys.store.ts';
export * from './persons.store.ts';
export * from './practice-mail.store.ts';
export * from './sessions.store.ts';
export * from './sign-in-links.store.ts';
export * from './step-up-codes.store.ts';
