import type { Specification } from '@sigillo/contract/api';
import { controlId } from '../../../../api/index.ts';
import { Button, Entry, FieldError, Pair, RadioGroup, TextField, useWords } from '../../../../ui/index.ts';
import { TextInLanguages } from '../../fields/text-in-languages.tsx';
import { useEditedList } from '../../fields/use-edited-list.ts';
import { useDraft } from '../use-draft.tsx';
import { useFieldNotes } from '../use-field-notes.ts';

type Target = Extract<NonNullable<Specification['stackability']>, { kind: 'stackable' }>['towards'][number];

const list = '/stackability/towards';

/** Element 15: what it was designed to count towards. Whoever receives it decides. */
export const StackabilityFields = () => {
  const { say } = useWords();
  const notes = useFieldNotes();
  const { snapshot, change } = useDraft();
  const { stackability } = snapshot.specification;
  return (
    <div className="form__group">
      <RadioGroup
        {...notes('/stackability', say('provider.design.stackability.help'))}
        id={controlId('/stackability')}
        name="stackability"
        label={say('element.stackability.label')}
        optional
        options={(['stand-alone', 'stackable'] as const).map((value) => ({
          value,
          label: say(`provider.design.stackability.${value}`),
        }))}
        value={stackability?.kind ?? ''}
        onChange={(kind) =>
          change((before) => ({
            ...before,
            stackability: kind === 'stackable' ? { kind, towards: [] } : { kind: 'stand-alone' },
          }))
        }
      />
      {stackability?.kind === 'stackable' && <Targets targets={stackability.towards} />}
    </div>
  );
};

const Targets = ({ targets }: { targets: readonly Target[] }) => {
  const { say, number } = useWords();
  const notes = useFieldNotes();
  const { change, languages } = useDraft();
  const name = (index: number): string => say('provider.design.target', { number: number(index + 1) });
  const entries = useEditedList<Target>({
    pointer: list,
    items: targets,
    update: (edit) =>
      change((before) => ({
        ...before,
        stackability: {
          kind: 'stackable',
          towards: edit(before.stackability?.kind === 'stackable' ? before.stackability.towards : []),
        },
      })),
    name,
  });
  const { error } = notes(list);
  return (
    <section
      className="entries"
      id={controlId(list)}
      tabIndex={-1}
      aria-label={say('element.stackability.label')}
    >
      {error && <FieldError id={controlId(list)}>{error}</FieldError>}
      {targets.map((target, index) => (
        <Entry
          // biome-ignore lint/suspicious/noArrayIndexKey: targets have no id of their own, and their boxes hold no state
          key={index}
          id={controlId(`${list}/${index}`)}
          title={name(index)}
          heading="h2"
          onRemove={() => entries.remove(index)}
        >
          <TextInLanguages
            pointer={`${list}/${index}/title`}
            label={say('provider.design.target.title')}
            languages={languages}
            value={target.title}
            notes={notes}
            onChange={(title) => entries.replace(index, { ...target, title })}
          />
          <Pair>
            <TextField
              {...notes(`${list}/${index}/receiver`)}
              id={controlId(`${list}/${index}/receiver`)}
              label={say('provider.design.target.receiver')}
              optional
              value={target.receiver ?? ''}
              onChange={(event) =>
                entries.replace(index, { ...target, receiver: event.target.value || undefined })
              }
            />
            <TextField
              {...notes(`${list}/${index}/url`)}
              id={controlId(`${list}/${index}/url`)}
              label={say('provider.web-address')}
              optional
              type="url"
              value={target.url ?? ''}
              onChange={(event) =>
                entries.replace(index, { ...target, url: event.target.value || undefined })
              }
            />
          </Pair>
        </Entry>
      ))}
      <div>
        <Button onClick={() => entries.add({ title: {} })}>{say('provider.design.target.add')}</Button>
      </div>
    </section>
  );
};
