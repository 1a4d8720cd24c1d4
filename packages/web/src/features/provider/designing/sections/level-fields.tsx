import type { Specification } from '@sigillo/contract/api';
import { cycles, eqfLevels, nqfFrameworks, nqfLevels } from '@sigillo/core/vocabularies';
import { controlId } from '../../../../api/index.ts';
import { Pair, RadioGroup, Select, TextField, useWords } from '../../../../ui/index.ts';
import { ConceptField } from '../../fields/concept-field.tsx';
import { TextInLanguages } from '../../fields/text-in-languages.tsx';
import { optionsOf } from '../../fields/vocabulary-options.ts';
import { useDraft } from '../use-draft.tsx';
import { useFieldNotes } from '../use-field-notes.ts';

type Level = NonNullable<Specification['level']>;
type Stated = Extract<Level, { kind: 'stated' }>;

/** Element 8: a level of a national framework with its basis, or that none applies and why. */
export const LevelFields = () => {
  const { say } = useWords();
  const notes = useFieldNotes();
  const { snapshot, change, languages } = useDraft();
  const { level } = snapshot.specification;
  const set = (next: Level): void => change((before) => ({ ...before, level: next }));
  return (
    <section className="form__group" aria-labelledby="level-title">
      <h2 id="level-title">{say('element.level.label')}</h2>
      <RadioGroup
        {...notes('/level')}
        id={controlId('/level')}
        name="level-kind"
        label={say('provider.design.level.kind')}
        options={[
          {
            value: 'stated',
            label: say('provider.design.level.stated'),
            help: say('provider.design.level.stated.help'),
          },
          {
            value: 'not-applicable',
            label: say('provider.design.level.not-applicable'),
            help: say('provider.design.level.not-applicable.help'),
          },
        ]}
        value={level?.kind ?? ''}
        onChange={(kind) =>
          set(
            kind === 'stated'
              ? { kind: 'stated', level: '', basis: 'declared' }
              : { kind: 'not-applicable', reason: {} },
          )
        }
      />
      {level?.kind === 'stated' && <StatedLevel level={level} onChange={set} />}
      {level?.kind === 'not-applicable' && (
        <TextInLanguages
          pointer="/level/reason"
          label={say('provider.design.level.reason')}
          help={say('provider.design.level.reason.help')}
          languages={languages}
          value={level.reason}
          notes={notes}
          onChange={(reason) => set({ kind: 'not-applicable', reason })}
        />
      )}
    </section>
  );
};

const StatedLevel = ({ level, onChange }: { level: Stated; onChange: (level: Stated) => void }) => {
  const { say, locale } = useWords();
  const notes = useFieldNotes();
  const set = (changes: Partial<Stated>): void => onChange({ ...level, ...changes });
  const levels = nqfLevels.concepts
    .filter(({ framework }) => framework === level.framework)
    .map((one) => ({ value: one.level, label: one.label.en }));
  return (
    <>
      <ConceptField
        {...notes('/level/framework', say('provider.design.level.framework.help'))}
        id={controlId('/level/framework')}
        label={say('provider.design.level.framework')}
        vocabulary={nqfFrameworks}
        single
        value={level.framework ? [level.framework] : []}
        onChange={([framework]) => set({ framework, level: '' })}
      />
      <Pair>
        {levels.length > 0 ? (
          <Select
            {...notes('/level/level')}
            id={controlId('/level/level')}
            label={say('provider.design.level.level')}
            width="full"
            placeholder={say('action.choose')}
            options={levels}
            value={level.level}
            onChange={(event) => set({ level: event.target.value })}
          />
        ) : (
          <TextField
            {...notes('/level/level')}
            id={controlId('/level/level')}
            label={say('provider.design.level.level')}
            value={level.level}
            onChange={(event) => set({ level: event.target.value })}
          />
        )}
        <Select
          {...notes('/level/eqf')}
          id={controlId('/level/eqf')}
          label={say('provider.design.level.eqf')}
          optional
          width="full"
          placeholder={say('value.none')}
          options={optionsOf(eqfLevels, locale)}
          value={level.eqf ?? ''}
          onChange={(event) => set({ eqf: event.target.value || undefined })}
        />
      </Pair>
      <RadioGroup
        {...notes('/level/basis')}
        id={controlId('/level/basis')}
        name="level-basis"
        label={say('provider.design.level.basis')}
        options={(['declared', 'registered'] as const).map((value) => ({
          value,
          label: say(`provider.design.level.basis.${value}`),
          help: say(`provider.design.level.basis.${value}.help`),
        }))}
        value={level.basis}
        onChange={(basis) => set({ basis: basis as Stated['basis'] })}
      />
      {level.basis === 'registered' && (
        <Pair>
          <TextField
            {...notes('/level/register')}
            id={controlId('/level/register')}
            label={say('provider.design.level.register')}
            value={level.register ?? ''}
            onChange={(event) => set({ register: event.target.value })}
          />
          <TextField
            {...notes('/level/entry')}
            id={controlId('/level/entry')}
            label={say('provider.design.level.entry')}
            value={level.entry ?? ''}
            onChange={(event) => set({ entry: event.target.value })}
          />
        </Pair>
      )}
      <Select
        {...notes('/level/cycle', say('provider.design.level.cycle.help'))}
        id={controlId('/level/cycle')}
        label={say('provider.design.level.cycle')}
        optional
        placeholder={say('value.none')}
        options={optionsOf(cycles, locale)}
        value={level.cycle ?? ''}
        onChange={(event) => set({ cycle: (event.target.value || undefined) as Stated['cycle'] })}
      />
    </>
  );
};
