import type { ReactNode } from 'react';
import { Icon } from '../controls/icon.tsx';
import type { Tone } from '../feedback/tone.ts';

/** The four answers to one question. */
export type Outcome = 'success' | 'caution' | 'failure' | 'skipped';

export interface LedgerEntry {
  readonly id: string;
  readonly label: string;
  readonly outcome: Outcome;
  /** The outcome in one word, for those who don't see the icon. */
  readonly outcomeLabel: string;
  readonly reason: ReactNode;
}

const tones = {
  success: 'good',
  caution: 'caution',
  failure: 'bad',
  skipped: 'neutral',
} as const satisfies Record<Outcome, Tone>;

/** Every question that was asked, with its answer and reason. */
export const Ledger = ({ entries }: { entries: readonly LedgerEntry[] }) => (
  <ol className="ledger">
    {entries.map(({ id, label, outcome, outcomeLabel, reason }) => (
      <li key={id} id={`check-${id}`} className={`tone-${tones[outcome]}`}>
        <Icon name={outcome} />
        <b>
          {label}
          <span className="hidden"> ({outcomeLabel})</span>
        </b>
        <p>{reason}</p>
      </li>
    ))}
  </ol>
);
