import { Icon, type IconName } from '../controls/icon.tsx';
import type { Tone } from '../feedback/tone.ts';
import { useWords } from '../words/words.tsx';

/** One part of a longer form, at its own address. */
export interface Part {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
  readonly state: 'done' | 'attention' | 'to-do';
}

const looks = {
  done: { icon: 'success', tone: 'good' },
  attention: { icon: 'caution', tone: 'caution' },
  'to-do': { icon: 'skipped', tone: 'neutral' },
} as const satisfies Record<Part['state'], { icon: IconName; tone: Tone }>;

/** The parts of a longer form that may be filled in any order, each with its state. */
export const Parts = ({ label, parts }: { label: string; parts: readonly Part[] }) => {
  const { say } = useWords();
  return (
    <nav aria-label={label}>
      <ol className="parts">
        {parts.map(({ label: name, href, current, state }) => (
          <li key={href} className={`tone-${looks[state].tone}`}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              <Icon name={looks[state].icon} />
              <span>
                {name}
                <span className="hidden"> ({say(`ui.stepper.${state}`)})</span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
