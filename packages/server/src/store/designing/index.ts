/** designing: micro-credentials, their versions and events, offerings, and the catalogue over what is published. */
export * from './award-counts.store.ts';
export * from './catalogue.store.ts';
export * from './offerings.store.ts';
export * from './version-events.store.ts';
export * from './versions.store.ts';
