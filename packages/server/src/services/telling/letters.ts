import { accountLetters } from './account-letters.ts';
import { awardLetters } from './award-letters.ts';
import type { ComposeLetter } from './compose-letter.ts';

/** Every mail that there is, by template. */
export const letters: Readonly<Record<string, ComposeLetter>> = { ...accountLetters, ...awardLetters };
