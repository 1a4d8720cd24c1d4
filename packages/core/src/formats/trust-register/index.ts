/**
 * trust-register: an installation's own signed list of the organisations that it
 * confirmed, as one document that a verifier can hold, on paper a file. Whether
 * its seal is right is `verification`'s to say; sealing it, `issuing`'s.
 */
export * from './parse-register.ts';
export * from './register.ts';
export * from './to-register-document.ts';
