/** designing: micro-credentials are drafted, approved by a second person, published, closed. */
export * from './achievement-view.ts';
export * from './create-achievement.ts';
export * from './create-version.ts';
export * from './get-achievement.ts';
export * from './lint-version.ts';
export * from './list-achievements.ts';
export * from './load-version.ts';
export * from './preview-version.ts';
export * from './save-version.ts';
export * from './steps/approve-version.ts';
export * from './steps/close-version.ts';
export * from './steps/publish-version.ts';
export * from './steps/return-version.ts';
export * from './steps/submit-version.ts';
export * from './steps/withdraw-version.ts';
export * from './version-view.ts';
