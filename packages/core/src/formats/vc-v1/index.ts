/**
 * vc-v1: credentials of the first data model, as Open Badges 3.0 were while it was
 * drafted. They are read by the same rules as those of the second, in its words; we
 * write none. European Digital Credentials have a reader of their own.
 *
 * @see https://www.w3.org/TR/vc-data-model/
 */
export * from './to-second-model.ts';
