import type { Words } from '../../ui/index.ts';

/** Who did something: a person by name, or a program by the name of its key and of who made that. */
export const doerWord = (say: Words['say'], name: string, key: string | undefined): string =>
  key === undefined ? name : say('provider.api-keys.by', { key, name });
