/** accounts: people, addresses, sessions, sign-in links, and the mailbox of practice installations. */
export * from './persons.store.ts';
export * from './practice-mail.store.ts';
export * from './sessions.store.ts';
export * from './sign-in-links.store.ts';
