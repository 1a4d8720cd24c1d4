/** offering: when, where and on which terms a published version can be taken. */
export * from './add-offering.ts';
export * from './manage-offerings.ts';
export * from './offering-view.ts';
