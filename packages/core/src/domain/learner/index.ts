export * from './learner-identification.ts';
export * from './share.ts';
