/** accounts: people prove an address by a link, or who they are by a passkey, and get a session. Passwords don't exist. */
export * from './end-session.ts';
export * from './get-session.ts';
export * from './load-actor.ts';
export * from './load-anew.ts';
export * from './normalise-email.ts';
export * from './passkeys/index.ts';
export * from './proving/index.ts';
export * from './read-link.ts';
export * from './request-sign-in-link.ts';
export * from './send-link.ts';
export * from './session-tokens.ts';
export * from './update-person.ts';
export * from './use-link.ts';
