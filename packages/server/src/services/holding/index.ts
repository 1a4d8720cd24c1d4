/**
 * holding: what a person does with credentials: collect, keep, check, take away,
 * erase. Showing them to others is sharing's.
 */
export * from './add-credential.ts';
export * from './collect-credential.ts';
export * from './download-credential.ts';
export * from './download-european.ts';
export * from './erase-person.ts';
export * from './export-wallet.ts';
export * from './get-credential.ts';
export * from './get-offer.ts';
export * from './list-credentials.ts';
export * from './list-log.ts';
export * from './manage-emails.ts';
export * from './remove-credential.ts';
export * from './request-collect-link.ts';
