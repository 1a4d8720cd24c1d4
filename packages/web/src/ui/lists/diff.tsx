import { useWords } from '../words/words.tsx';

/** What changed in one element; absent means there was, or is, nothing. */
export interface Change {
  readonly id: string;
  readonly label: string;
  readonly was?: string | undefined;
  readonly now?: string | undefined;
}

/** Two versions side by side, element by element. */
export const Diff = ({ changes }: { changes: readonly Change[] }) => {
  const { say } = useWords();
  return (
    <div className="diff">
      {changes.map(({ id, label, was, now }) => (
        <section key={id} aria-labelledby={`diff-${id}`}>
          <h3 id={`diff-${id}`}>{label}</h3>
          <dl>
            <dt>{say('ui.diff.was')}</dt>
            <dd>
              {was === undefined ? <span className="quiet">{say('ui.diff.nothing')}</span> : <del>{was}</del>}
            </dd>
            <dt>{say('ui.diff.now')}</dt>
            <dd>
              {now === undefined ? <span className="quiet">{say('ui.diff.nothing')}</span> : <ins>{now}</ins>}
            </dd>
          </dl>
        </section>
      ))}
    </div>
  );
};
