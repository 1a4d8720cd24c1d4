/**
 * sealing: the public side of keys and status: DID documents, signed lists, the signed
 * register, and who has keys made or reports them. What is sealed is awarding's.
 */
export * from './certificates/index.ts';
export * from './get-did-document.ts';
export * from './get-register.ts';
export * from './get-status-list.ts';
export * from './list-keys.ts';
export * from './open-e-seal.ts';
export * from './report-key.ts';
export * from './rotate-key.ts';
export * from './standing.ts';
