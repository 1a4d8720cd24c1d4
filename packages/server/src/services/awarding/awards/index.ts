/**
 * awards: from an intent to a sealed credential, and what happens to it later. Files of
 * learners and decisions are its neighbours'; how a copy reaches the learner is holding's.
 */
export * from './annul-award.ts';
export * from './award-learner.ts';
export * from './award-view.ts';
export * from './export-awards.ts';
export * from './get-award.ts';
export * from './list-awards.ts';
export * from './remind-learner.ts';
export * from './revoke-awards.ts';
export * from './seal-awards.ts';
export * from './seal-european-copy.ts';
export * from './suspend-award.ts';
export * from './write-intents.ts';
