export * from './achievement-specification.ts';
export * from './annex1/index.ts';
export * from './version-state.ts';
