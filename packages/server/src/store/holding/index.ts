/** holding: a person's own copies of credentials, and what they share of them. */
export * from './share.store.ts';
export * from './wallet.store.ts';
