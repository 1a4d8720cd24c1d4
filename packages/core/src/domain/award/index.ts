export * from './award.ts';
