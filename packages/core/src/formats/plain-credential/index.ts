/**
 * plain-credential: a credential's content as a Verifiable Credential of the second data
 * model and no more: for readers that know neither Open Badges nor any other model of
 * learning. What it says in words of its own is the title, the description, the
 * learner's name and the dates; everything is in our extension.
 *
 * @see https://www.w3.org/TR/vc-data-model-2.0/
 */
export * from './plain-credential-losses.ts';
export * from './read-plain-credential.ts';
export * from './to-plain-credential.ts';
