/** organisations: legal entities register, say who they are, and let people and programs act for them. */
export * from './api-keys/index.ts';
export * from './change-member.ts';
export * from './get-organisation.ts';
export * from './invite-member.ts';
export * from './list-members.ts';
export * from './list-todo.ts';
export * from './load-organisation.ts';
export * from './member-view.ts';
export * from './organisation-view.ts';
export * from './register-organisation.ts';
export * from './remove-member.ts';
export * from './slug.ts';
export * from './update-organisation.ts';
