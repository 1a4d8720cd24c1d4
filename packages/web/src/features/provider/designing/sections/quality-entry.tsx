import type { Specification } from '@sigillo/contract/api';
import { accreditationTypes, qualityStandards } from '@sigillo/core/vocabularies';
import { controlId } from '../../../../api/index.ts';
import { Entry, Pair, RadioGroup, Select, TextField, useWords } from '../../../../ui/index.ts';
import { DateField } from '../../../../ui/interactive/index.ts';
import { TextInLanguages } from '../../fields/text-in-languages.tsx';
import { optionsOf } from '../../fields/vocabulary-options.ts';
import { useDraft } from '../use-draft.tsx';
import { useFieldNotes } from '../use-field-notes.ts';

type Statement = Specification['qualityAssurance'][number];

interface QualityEntryProps {
  readonly title: string;
  readonly statement: Statement;
  readonly pointer: string;
  readonly onChange: (statement: Statement) => void;
  readonly onRemove: () => void;
}

/** One statement on quality assurance. */
export const QualityEntry = ({ title, statement, pointer, onChange, onRemove }: QualityEntryProps) => {
  const { say, locale } = useWords();
  const notes = useFieldNotes();
  const { languages } = useDraft();
  const set = (changes: Partial<Statement>): void => onChange({ ...statement, ...changes });
  const external = qualityStandards.find(statement.standard)?.external ?? true;
  const line = (name: 'registerEntry' | 'report', type: 'text' | 'url' = 'text') => (
    <TextField
      {...notes(`${pointer}/${name}`)}
      id={controlId(`${pointer}/${name}`)}
      label={say(`provider.design.quality.${name}`)}
      optional
      type={type}
      value={statement[name] ?? ''}
      onChange={(event) => set({ [name]: event.target.value || undefined })}
    />
  );
  const day = (name: 'decidedOn' | 'validUntil') => (
    <DateField
      {...notes(`${pointer}/${name}`)}
      id={controlId(`${pointer}/${name}`)}
      label={say(`provider.design.quality.${name}`)}
      optional
      value={statement[name] ?? ''}
      onChange={(date) => set({ [name]: date || undefined })}
    />
  );
  return (
    <Entry id={controlId(pointer)} title={title} heading="h2" onRemove={onRemove}>
      <Select
        {...notes(`${pointer}/standard`)}
        id={controlId(`${pointer}/standard`)}
        label={say('provider.design.quality.standard')}
        width="full"
        options={optionsOf(qualityStandards, locale)}
        value={statement.standard}
        onChange={(event) => set({ standard: event.target.value })}
      />
      <RadioGroup
        {...notes(`${pointer}/scope`)}
        id={controlId(`${pointer}/scope`)}
        name={`scope-${pointer}`}
        label={say('provider.design.quality.scope')}
        options={(['provider', 'programme', 'micro-credential'] as const).map((value) => ({
          value,
          label: say(`provider.design.quality.scope.${value}`),
        }))}
        value={statement.scope}
        onChange={(scope) => set({ scope: scope as Statement['scope'] })}
      />
      {external && (
        <>
          <TextInLanguages
            pointer={`${pointer}/body/legalName`}
            label={say('provider.design.quality.body')}
            help={say('provider.design.quality.body.help')}
            languages={languages}
            value={statement.body?.legalName}
            notes={(place, help) =>
              notes(place === `${pointer}/body/legalName` ? `${pointer}/body` : place, help)
            }
            onChange={(legalName) => set({ body: { ...statement.body, legalName } })}
          />
          <Select
            {...notes(`${pointer}/type`)}
            id={controlId(`${pointer}/type`)}
            label={say('provider.design.quality.type')}
            optional
            placeholder={say('value.none')}
            options={optionsOf(accreditationTypes, locale)}
            value={statement.type ?? ''}
            onChange={(event) => set({ type: event.target.value || undefined })}
          />
          <Pair>
            {line('registerEntry')}
            {line('report', 'url')}
          </Pair>
        </>
      )}
      <Pair>
        {day('decidedOn')}
        {day('validUntil')}
      </Pair>
      <TextInLanguages
        pointer={`${pointer}/note`}
        label={say(external ? 'provider.design.quality.note' : 'provider.design.quality.note.internal')}
        help={say('provider.design.quality.note.help')}
        optional={external}
        languages={languages}
        value={statement.note}
        notes={notes}
        lines="several"
        onChange={(note) => set({ note })}
      />
    </Entry>
  );
};
