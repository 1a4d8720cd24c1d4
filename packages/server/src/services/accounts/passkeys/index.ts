/** passkeys: adding, keeping and signing in with them. Links by mail remain beside them. */
export * from './add-passkey.ts';
export * from './change-passkey.ts';
export * from './list-passkeys.ts';
export * from './sign-in-with-passkey.ts';
