export * from './achievement-specification.ts';
export * from './version-state.ts';
