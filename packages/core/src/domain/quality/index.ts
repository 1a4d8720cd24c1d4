export * from './quality-assurance-statement.ts';
