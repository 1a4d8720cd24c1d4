import type { Specification } from '@sigillo/contract/api';
import { needKinds } from '@sigillo/core/vocabularies';
import { useState } from 'react';
import { controlId } from '../../../../api/index.ts';
import {
  Button,
  CheckboxGroup,
  Entry,
  FieldError,
  Pair,
  Select,
  TextField,
  useWords,
} from '../../../../ui/index.ts';
import { DateField } from '../../../../ui/interactive/index.ts';
import { TextInLanguages } from '../../fields/text-in-languages.tsx';
import { useEditedList } from '../../fields/use-edited-list.ts';
import { optionsOf } from '../../fields/vocabulary-options.ts';
import { useDraft } from '../use-draft.tsx';
import { useFieldNotes } from '../use-field-notes.ts';

type Need = NonNullable<Specification['need']>;
type Participation = Need['participation'][number];

const parties = ['employers', 'workers', 'learners', 'peers', 'public-services', 'civil-society'] as const;
const nothing: Need = { kinds: [], statement: {}, participation: [] };
const list = '/need/participation';

/** Which need it answers, and who took part in the design. */
export const NeedSection = () => {
  const { say, locale } = useWords();
  const notes = useFieldNotes();
  const { snapshot, change, languages } = useDraft();
  const { need = nothing, reviewOn } = snapshot.specification;
  const set = (update: (before: Need) => Need): void =>
    change((before) => ({ ...before, need: update(before.need ?? nothing) }));
  const entries = useEditedList<Participation>({
    pointer: list,
    items: need.participation,
    update: (edit) => set((before) => ({ ...before, participation: edit(before.participation) })),
    name: (index) => need.participation[index]?.name ?? '',
  });
  const whole = notes(list, say('provider.design.participation.help'));
  return (
    <>
      <TextInLanguages
        pointer="/need/statement"
        label={say('provider.design.need')}
        help={say('provider.design.need.help')}
        languages={languages}
        value={need.statement}
        notes={(pointer, help) => {
          const own = notes(pointer, help);
          // A need that isn't stated at all is found at the whole of it.
          return pointer === '/need/statement' ? { ...notes('/need', help), ...(own.error && own) } : own;
        }}
        lines="several"
        onChange={(statement) => set((before) => ({ ...before, statement }))}
      />
      <CheckboxGroup
        {...notes('/need/kinds')}
        id={controlId('/need/kinds')}
        name="need-kinds"
        label={say('provider.design.need.kinds')}
        options={optionsOf(needKinds, locale)}
        value={need.kinds}
        onChange={(kinds) => set((before) => ({ ...before, kinds: kinds as Need['kinds'] }))}
      />
      <section className="entries" id={controlId(list)} tabIndex={-1} aria-labelledby="participation-title">
        <div>
          <h2 id="participation-title">{say('provider.design.participation')}</h2>
          {whole.help && <p className="field__help">{whole.help}</p>}
          {whole.error && <FieldError id={controlId(list)}>{whole.error}</FieldError>}
        </div>
        {need.participation.map((entry, index) => (
          <PartnerEntry
            // biome-ignore lint/suspicious/noArrayIndexKey: partners have no id of their own, and their boxes hold no state
            key={index}
            entry={entry}
            pointer={`${list}/${index}`}
            onChange={(next) => entries.replace(index, next)}
            onRemove={() => entries.remove(index)}
          />
        ))}
        <AddPartner onAdd={entries.add} />
      </section>
      <DateField
        {...notes('/reviewOn', say('provider.design.review.help'))}
        id={controlId('/reviewOn')}
        label={say('provider.design.review')}
        value={reviewOn ?? ''}
        onChange={(date) => change((before) => ({ ...before, reviewOn: date || undefined }))}
      />
    </>
  );
};

interface PartnerEntryProps {
  readonly entry: Participation;
  readonly pointer: string;
  readonly onChange: (entry: Participation) => void;
  readonly onRemove: () => void;
}

const PartnerEntry = ({ entry, pointer, onChange, onRemove }: PartnerEntryProps) => {
  const { say } = useWords();
  const notes = useFieldNotes();
  const { languages } = useDraft();
  const { name, party, contribution, date } = entry;
  return (
    <Entry
      id={controlId(pointer)}
      title={`${say(`provider.design.party.${party}`)}: ${name}`}
      onRemove={onRemove}
    >
      <TextField
        {...notes(`${pointer}/name`)}
        id={controlId(`${pointer}/name`)}
        label={say('provider.design.partner.name')}
        value={name}
        onChange={(event) => onChange({ ...entry, name: event.target.value })}
      />
      <TextInLanguages
        pointer={`${pointer}/contribution`}
        label={say('provider.design.partner.contribution')}
        help={say('provider.design.partner.contribution.help')}
        languages={languages}
        value={contribution}
        notes={notes}
        lines="several"
        onChange={(next) => onChange({ ...entry, contribution: next })}
      />
      <DateField
        {...notes(`${pointer}/date`)}
        id={controlId(`${pointer}/date`)}
        label={say('provider.design.partner.date')}
        optional
        value={date ?? ''}
        onChange={(next) => onChange({ ...entry, date: next || undefined })}
      />
    </Entry>
  );
};

const AddPartner = ({ onAdd }: { onAdd: (entry: Participation) => void }) => {
  const { say } = useWords();
  const [party, setParty] = useState<Participation['party']>('employers');
  const [name, setName] = useState('');
  const [missed, setMissed] = useState(false);
  const add = (): void => {
    if (name.trim() === '') {
      setMissed(true);
      return;
    }
    onAdd({ party, name: name.trim(), contribution: {} });
    setName('');
    setMissed(false);
  };
  return (
    <div className="flow">
      <Pair>
        <Select
          label={say('provider.design.partner.party')}
          width="full"
          options={parties.map((value) => ({ value, label: say(`provider.design.party.${value}`) }))}
          value={party}
          onChange={(event) => setParty(event.target.value as Participation['party'])}
        />
        <TextField
          label={say('provider.design.partner.name')}
          error={missed ? say('finding.required') : undefined}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </Pair>
      <Button onClick={add}>{say('provider.design.partner.add')}</Button>
    </div>
  );
};
