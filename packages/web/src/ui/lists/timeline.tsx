import type { ReactNode } from 'react';
import type { Tone } from '../feedback/tone.ts';
import { useWords } from '../words/words.tsx';

/** One thing that happened. */
export interface TimelineEvent {
  readonly id: string;
  /** ISO 8601 moment or day. */
  readonly at: string;
  readonly what: ReactNode;
  readonly who?: ReactNode;
  readonly why?: ReactNode;
  readonly tone?: Tone;
}

const isDay = (at: string): boolean => at.length === 10;

/** What happened, newest first: when, what, by whom, why. */
export const Timeline = ({ events }: { events: readonly TimelineEvent[] }) => {
  const { date, moment } = useWords();
  return (
    <ol className="timeline">
      {events.map(({ id, at, what, who, why, tone }) => (
        <li key={id} className={tone && `tone-${tone}`}>
          <time dateTime={at}>{isDay(at) ? date(at) : moment(at)}</time>
          <p className="timeline__what">{what}</p>
          {who && <p className="timeline__who">{who}</p>}
          {why && <p className="timeline__why">{why}</p>}
        </li>
      ))}
    </ol>
  );
};
