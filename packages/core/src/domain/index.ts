/**
 * domain: what a registrar, a teacher or a learner would say, and the rules
 * that hold whatever the format. It touches nothing outside itself; documents
 * are the business of `formats`.
 */
export * from './achievement/index.ts';
export * from './award/index.ts';
export * from './concept.ts';
export * from './credential/index.ts';
export * from './language-map.ts';
export * from './learner/index.ts';
export * from './offering/index.ts';
export * from './organisation/index.ts';
export * from './quality/index.ts';
