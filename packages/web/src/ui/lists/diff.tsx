import { useWords } from '../words/words.tsx';

/** What changed in one element; absent means there was, or is, nothing. */
export interface Change {
  /** Without spaces. */
  readonly id: string;
  readonly label: string;
  readonly was?: string | undefined;
  readonly now?: string | undefined;
  /** The language of both where it isn't the page's. */
  readonly lang?: string | undefined;
}

export interface DiffProps {
  readonly changes: readonly Change[];
  /** What the two sides are called; "Was" and "Now" unless said otherwise. */
  readonly was?: string;
  readonly now?: string;
}

/** Two versions side by side, element by element. */
export const Diff = ({ changes, was: wasLabel, now: nowLabel }: DiffProps) => {
  const { say } = useWords();
  return (
    <div className="diff">
      {changes.map(({ id, label, was, now, lang }) => (
        <section key={id} aria-labelledby={`diff-${id}`}>
          <h3 id={`diff-${id}`}>{label}</h3>
          <dl>
            <dt>{wasLabel ?? say('ui.diff.was')}</dt>
            <dd lang={was === undefined ? undefined : lang}>
              {was === undefined ? <span className="quiet">{say('ui.diff.nothing')}</span> : <del>{was}</del>}
            </dd>
            <dt>{nowLabel ?? say('ui.diff.now')}</dt>
            <dd lang={now === undefined ? undefined : lang}>
              {now === undefined ? <span className="quiet">{say('ui.diff.nothing')}</span> : <ins>{now}</ins>}
            </dd>
          </dl>
        </section>
      ))}
    </div>
  );
};
