import type { Specification } from '@sigillo/contract/api';
import { controlId } from '../../../../api/index.ts';
import { Button, Entry, FieldError, useWords } from '../../../../ui/index.ts';
import { TextInLanguages } from '../../fields/text-in-languages.tsx';
import { useEditedList } from '../../fields/use-edited-list.ts';
import { useDraft } from '../use-draft.tsx';
import { useFieldNotes } from '../use-field-notes.ts';
import { newItemId } from './item-id.ts';
import { SkillLinks } from './skill-links.tsx';

type Outcome = Specification['outcomes'][number];

/** What somebody can do afterwards, and what an assessor looks at. */
export const OutcomesSection = () => {
  const { say, number } = useWords();
  const notes = useFieldNotes();
  const { snapshot, change } = useDraft();
  const { outcomes } = snapshot.specification;
  const name = (index: number): string => say('provider.design.outcome', { number: number(index + 1) });
  const entries = useEditedList<Outcome>({
    pointer: '/outcomes',
    items: outcomes,
    update: (edit) => change((before) => ({ ...before, outcomes: edit(before.outcomes) })),
    name,
  });
  const { help, error } = notes('/outcomes', say('provider.design.outcomes.help'));
  return (
    <section
      className="entries"
      id={controlId('/outcomes')}
      tabIndex={-1}
      aria-label={say('element.learningOutcomes.label')}
    >
      {help && <p className="quiet measure">{help}</p>}
      {error && <FieldError id={controlId('/outcomes')}>{error}</FieldError>}
      {outcomes.map((outcome, index) => (
        <OutcomeEntry
          key={outcome.id}
          title={name(index)}
          outcome={outcome}
          pointer={`/outcomes/${index}`}
          onChange={(next) => entries.replace(index, next)}
          onRemove={() => entries.remove(index)}
          move={entries.move(index)}
        />
      ))}
      <div>
        <Button onClick={() => entries.add({ id: newItemId(), statement: {}, skills: [], criteria: [] })}>
          {say('provider.design.outcome.add')}
        </Button>
      </div>
    </section>
  );
};

interface OutcomeEntryProps {
  readonly title: string;
  readonly outcome: Outcome;
  readonly pointer: string;
  readonly onChange: (outcome: Outcome) => void;
  readonly onRemove: () => void;
  readonly move: { readonly up?: (() => void) | undefined; readonly down?: (() => void) | undefined };
}

const OutcomeEntry = ({ title, outcome, pointer, onChange, onRemove, move }: OutcomeEntryProps) => {
  const { say, number } = useWords();
  const notes = useFieldNotes();
  const { languages } = useDraft();
  const list = `${pointer}/criteria`;
  const criterionName = (index: number): string =>
    say('provider.design.criterion', { number: number(index + 1) });
  const criteria = useEditedList<Outcome['criteria'][number]>({
    pointer: list,
    items: outcome.criteria,
    update: (edit) => onChange({ ...outcome, criteria: edit(outcome.criteria) }),
    name: criterionName,
  });
  const whole = notes(list, say('provider.design.criteria.help'));
  const uncovered = notes(pointer);
  return (
    <Entry id={controlId(pointer)} title={title} heading="h2" onRemove={onRemove} move={move}>
      {uncovered.error && <FieldError id={controlId(pointer)}>{uncovered.error}</FieldError>}
      <TextInLanguages
        pointer={`${pointer}/statement`}
        label={say('provider.design.outcome.statement')}
        help={say('provider.design.outcome.statement.help')}
        languages={languages}
        value={outcome.statement}
        notes={notes}
        lines="several"
        onChange={(statement) => onChange({ ...outcome, statement })}
      />
      <section
        className="entries"
        id={controlId(list)}
        tabIndex={-1}
        aria-label={`${title}: ${say('provider.design.criteria')}`}
      >
        <div>
          <h3>{say('provider.design.criteria')}</h3>
          {whole.help && <p className="field__help">{whole.help}</p>}
        </div>
        {outcome.criteria.map((criterion, index) => (
          <div className="removable" id={controlId(`${list}/${index}`)} key={criterion.id}>
            <TextInLanguages
              pointer={`${list}/${index}/statement`}
              label={criterionName(index)}
              languages={languages}
              value={criterion.statement}
              notes={notes}
              lines="several"
              onChange={(statement) => criteria.replace(index, { ...criterion, statement })}
            />
            <Button kind="quiet" small onClick={() => criteria.remove(index)}>
              {say('action.remove')}
              <span className="hidden"> {criterionName(index)}</span>
            </Button>
          </div>
        ))}
        <div>
          <Button small onClick={() => criteria.add({ id: newItemId(), statement: {} })}>
            {say('provider.design.criterion.add')}
          </Button>
        </div>
      </section>
      <SkillLinks
        pointer={`${pointer}/skills`}
        skills={outcome.skills}
        onChange={(skills) => onChange({ ...outcome, skills })}
      />
    </Entry>
  );
};
