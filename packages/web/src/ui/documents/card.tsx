import type { ReactNode } from 'react';
import { Icon, type IconName } from '../controls/icon.tsx';
import type { Tone } from '../feedback/tone.ts';
import { type Fact, FactPairs } from './facts.tsx';

export interface CardProps {
  readonly title: string;
  /** One link covers the card. */
  readonly href: string;
  readonly by: string;
  /** Two lines at most are shown. */
  readonly summary?: string;
  readonly facts: readonly Fact[];
  readonly seal?: ReactNode;
  readonly state?: { readonly tone: Tone; readonly icon: IconName; readonly text: string };
  /** Dashed: not yet theirs. */
  readonly unclaimed?: boolean;
  /** The language of title, body and summary where it isn't the page's. */
  readonly lang?: string | undefined;
  readonly heading?: 'h2' | 'h3' | 'h4';
}

/** A document at a glance. */
export const Card = (props: CardProps) => {
  const { title, href, by, summary, facts, seal, state, unclaimed, lang, heading: Heading = 'h2' } = props;
  const classes = ['card', state && `tone-${state.tone}`, unclaimed && 'card--unclaimed'];
  return (
    <article className={classes.filter(Boolean).join(' ')}>
      <Heading className="card__title" lang={lang}>
        <a href={href}>{title}</a>
      </Heading>
      <p className="card__by" lang={lang}>
        {by}
      </p>
      {summary && (
        <p className="card__can" lang={lang}>
          {summary}
        </p>
      )}
      <div className={seal ? 'card__low' : 'card__low card__low--plain'}>
        <dl>
          <FactPairs facts={facts} />
        </dl>
        {seal}
      </div>
      {state && (
        <p className="card__state">
          <Icon name={state.icon} />
          {state.text}
        </p>
      )}
    </article>
  );
};

/** Cards side by side. */
export const Wall = ({ children }: { children: ReactNode }) => <div className="wall">{children}</div>;
