/** proving: fresh proof of who uses a session, before what can't be undone. */
export * from './prove.ts';
export * from './prove-by-code.ts';
export * from './require-fresh-proof.ts';
