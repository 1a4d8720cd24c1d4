/** sealing: keys, status lists and register numbers of organisations. */
export * from './register-number.store.ts';
export * from './seal-certificate.store.ts';
export * from './sealing-key.store.ts';
export * from './status-list.store.ts';
