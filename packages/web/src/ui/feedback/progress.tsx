import type { ReactNode } from 'react';
import { useWords } from '../words/words.tsx';

export interface ProgressProps {
  /** What is going on, for example "Awarding". */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly failed?: number;
  readonly state: 'running' | 'paused' | 'done';
  readonly secondsLeft?: number | undefined;
  /** Pause or Resume. */
  readonly action?: ReactNode;
  /** What a screen reader hears; change it every ten seconds at most (`useAnnounced`). */
  readonly announced?: string;
}

/** Long work: a bar, counts, time left. Safe to leave and find again. */
export const Progress = (props: ProgressProps) => {
  const { label, done, total, failed = 0, state, secondsLeft, action, announced } = props;
  const { say, number, duration } = useWords();
  const counts = { done: number(done), total: number(total) };
  const text =
    state === 'done'
      ? say('ui.progress.done', { failed, total: counts.total })
      : say(state === 'paused' ? 'ui.progress.paused' : 'ui.progress.count', counts);
  const tone =
    state === 'paused' ? 'tone-neutral' : state === 'done' ? (failed > 0 ? 'tone-caution' : 'tone-good') : '';
  return (
    <section className={`progress ${tone}`} aria-label={label}>
      <div className="progress__head">
        <b className="figures">{text}</b>
        {state === 'running' && secondsLeft !== undefined && (
          <span className="quiet">{say('ui.progress.left', { time: duration(secondsLeft) })}</span>
        )}
        {action}
      </div>
      <progress aria-label={label} value={done} max={total} />
      {state === 'running' && <p className="small quiet">{say('ui.progress.leave')}</p>}
      <p className="hidden" role="status">
        {announced}
      </p>
    </section>
  );
};
