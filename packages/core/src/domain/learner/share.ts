/** A learner's consent to show chosen elements of a credential by link, until an end. */
export interface ShareTerms {
  /** Elements shown; the rest stays closed. */
  readonly elements: readonly string[];
  /** RFC 3339. */
  readonly endsAt: string;
  /** The zone in which the end was chosen and is told to people. */
  readonly timeZone: string;
  /** For the learner's own memory: "Noordzee, application". */
  readonly label?: string;
}

/** Whether a share may still be opened. */
export type ShareState = 'open' | 'ended' | 'stopped';

/** Tells the state of a share at `now` (ms). */
export const shareState = (
  share: { readonly endsAt: number; readonly stoppedAt?: number },
  now: number,
): ShareState => (share.stoppedAt !== undefined ? 'stopped' : now >= share.endsAt ? 'ended' : 'open');
