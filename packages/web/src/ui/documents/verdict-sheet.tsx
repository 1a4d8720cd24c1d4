import type { ReactNode } from 'react';
import { Icon, type IconName } from '../controls/icon.tsx';
import type { Tone } from '../feedback/tone.ts';

export interface VerdictSheetProps {
  readonly id: string;
  readonly tone: Tone;
  readonly icon: IconName;
  /** The verdict in a word or two, above the sentence. */
  readonly kind: string;
  readonly sentence: string;
  readonly reason: ReactNode;
  readonly next: ReactNode;
  /** White on solid red: for what was tampered with, and nothing else. */
  readonly solid?: boolean;
  /** Said on a hatched strip above whatever the verdict is. */
  readonly practice?: string | undefined;
  /** The figure across the seam. */
  readonly seal: ReactNode;
  /** The page's own heading, or one of several on a page. */
  readonly heading?: 'h1' | 'h2' | 'h3';
  /** The lower half: what it is and whose, or why that stays hidden. */
  readonly children: ReactNode;
}

/** The sheet that answers the question of a page: the upper half speaks, the lower half names. */
export const VerdictSheet = (props: VerdictSheetProps) => {
  const {
    id,
    tone,
    icon,
    kind,
    sentence,
    reason,
    next,
    solid = false,
    practice,
    seal,
    heading: Heading = 'h1',
    children,
  } = props;
  const classes = [
    'verdict',
    `tone-${tone}`,
    solid && 'verdict--solid',
    (practice || tone === 'practice') && 'verdict--practice',
  ];
  return (
    <article className={classes.filter(Boolean).join(' ')} aria-labelledby={id}>
      <div className="verdict__say">
        <Icon name={icon} />
        <p className="verdict__kind">{kind}</p>
        <Heading className="verdict__sentence" id={id}>
          {sentence}
        </Heading>
        <p className="verdict__why">{reason}</p>
        <p className="verdict__next">{next}</p>
      </div>
      {practice && tone !== 'practice' && <p className="verdict__strip">{practice}</p>}
      <div className="verdict__seal">{seal}</div>
      <div className="verdict__about">{children}</div>
    </article>
  );
};
