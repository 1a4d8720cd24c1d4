export * from './credential-content.ts';
export * from './credential-elements.ts';
export * from './to-elements.ts';
