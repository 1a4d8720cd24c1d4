import { Icon } from '../controls/icon.tsx';
import { useWords } from '../words/words.tsx';

/** One thing that has to be there. */
export interface Segment {
  readonly id: string;
  readonly name: string;
  readonly done: boolean;
  /** Where it is filled in. */
  readonly href: string;
}

export interface CompletenessMeterProps {
  readonly title: string;
  readonly segments: readonly Segment[];
  /** Things that are there and doubtful; they don't count against the total. */
  readonly warnings?: readonly { readonly id: string; readonly message: string; readonly href?: string }[];
}

/** How much of what is asked for is there; what is missing is a link to where it goes. */
export const CompletenessMeter = ({ title, segments, warnings = [] }: CompletenessMeterProps) => {
  const { say } = useWords();
  const missing = segments.filter(({ done }) => !done);
  return (
    <section className="meter" aria-label={title}>
      <div className="meter__head">
        <h2>{title}</h2>
        <p className="meter__count">
          {say('ui.meter.count', { done: segments.length - missing.length, total: segments.length })}
        </p>
      </div>
      <ul className="meter__bar">
        {segments.map(({ id, name, done }) => (
          <li key={id} className={done ? 'is-done' : undefined} title={name}>
            <span className="hidden">{say(done ? 'ui.meter.done' : 'ui.meter.missing', { name })}</span>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <div>
          <h3>{say('ui.meter.missing-list')}</h3>
          <ul className="meter__missing">
            {missing.map(({ id, name, href }) => (
              <li key={id}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {warnings.length > 0 && (
        <div>
          <h3>{say('ui.meter.warnings', { count: warnings.length })}</h3>
          <ul className="meter__warnings">
            {warnings.map(({ id, message, href }) => (
              <li key={id}>
                <Icon name="caution" />
                {href ? <a href={href}>{message}</a> : message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};
