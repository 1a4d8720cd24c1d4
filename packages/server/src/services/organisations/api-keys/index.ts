/** api-keys: programs of an organisation call the API, within what the people who made their keys may do. */
export * from './create-api-key.ts';
export * from './list-api-keys.ts';
export * from './load-key-actor.ts';
export * from './revoke-api-key.ts';
