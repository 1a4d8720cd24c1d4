export * from './member.ts';
export * from './organisation.ts';
