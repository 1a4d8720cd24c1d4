export * from './offering.ts';
