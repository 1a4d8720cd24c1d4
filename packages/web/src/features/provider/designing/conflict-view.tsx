import { Button, Diff, Notice, useWords } from '../../../ui/index.ts';
import { changesBetween } from '../specification/changes.ts';
import type { DraftSnapshot } from './draft.ts';

interface ConflictViewProps {
  readonly snapshot: DraftSnapshot;
  readonly onChoose: (which: 'mine' | 'theirs') => void;
}

/** Somebody else saved meanwhile: both are shown, and nothing is lost before one is chosen. */
export const ConflictView = ({ snapshot, onChoose }: ConflictViewProps) => {
  const words = useWords();
  const { say, moment } = words;
  const { theirs, specification } = snapshot;
  if (!theirs) return null;
  const changes = changesBetween(theirs.specification, specification, words);
  return (
    <section className="sheet" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{say('provider.conflict.title')}</h2>
      <Notice tone="caution" role="alert">
        {say('provider.conflict.text', { time: moment(theirs.updatedAt) })}
      </Notice>
      <Diff changes={changes} was={say('provider.conflict.theirs')} now={say('provider.conflict.mine')} />
      <div className="row">
        <Button kind="first" onClick={() => onChoose('mine')}>
          {say('provider.conflict.keep-mine')}
        </Button>
        <Button onClick={() => onChoose('theirs')}>{say('provider.conflict.keep-theirs')}</Button>
      </div>
    </section>
  );
};
