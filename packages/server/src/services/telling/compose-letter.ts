import type { Letter } from '../../mail/index.ts';
import type { ClaimedMessage } from '../../store/index.ts';
import type { Deps } from '../deps.ts';

/**
 * Looks up who is written to and what, at the moment of sending. Undefined when
 * there is nobody to write to any more (erased, withdrawn): then nothing is sent.
 * A one-time link gets its secret here.
 */
export type ComposeLetter = (deps: Deps, message: ClaimedMessage) => Promise<Letter | undefined>;
