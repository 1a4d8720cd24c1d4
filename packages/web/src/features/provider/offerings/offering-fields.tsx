import { countries, languages as languageList, learningModes } from '@sigillo/core/vocabularies';
import { controlId, type SubmitFault } from '../../../api/index.ts';
import { Pair, Select, TextField, useWords } from '../../../ui/index.ts';
import { DateField } from '../../../ui/interactive/index.ts';
import { ConceptField } from '../fields/concept-field.tsx';
import { notesOfFaults } from '../fields/field-notes.tsx';
import { languageName } from '../fields/language-name.ts';
import { TextInLanguages } from '../fields/text-in-languages.tsx';
import { optionsOf } from '../fields/vocabulary-options.ts';
import type { OfferingDraft } from './offering-draft.ts';

/** Currencies of the European Economic Area and its neighbours, the common one first. */
const currencies = ['EUR', 'CHF', 'CZK', 'DKK', 'GBP', 'HUF', 'ISK', 'NOK', 'PLN', 'RON', 'SEK'];

interface OfferingFieldsProps {
  readonly draft: OfferingDraft;
  readonly change: (changes: Partial<OfferingDraft>) => void;
  readonly faults: readonly SubmitFault[];
  /** The micro-credential's languages, the primary one first. */
  readonly languages: readonly string[];
}

/** When, where, in which language, for how much, and how people enrol. */
export const OfferingFields = ({ draft, change, faults, languages }: OfferingFieldsProps) => {
  const { say, locale } = useWords();
  const notes = notesOfFaults(faults);
  const line = (pointer: string, name: 'locality' | 'price' | 'enrolUrl' | 'places') => ({
    ...notes(pointer),
    id: controlId(pointer),
    label: say(`provider.offering.${name}`),
    optional: true,
    value: draft[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  const day = (name: 'startsOn' | 'endsOn' | 'enrolUntil') => (
    <DateField
      {...notes(`/${name}`)}
      id={controlId(`/${name}`)}
      label={say(`provider.offering.${name}`)}
      optional
      value={draft[name]}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <>
      <Pair>
        {day('startsOn')}
        {day('endsOn')}
      </Pair>
      {day('enrolUntil')}
      <Pair>
        <Select
          {...notes('/mode')}
          id={controlId('/mode')}
          label={say('element.participation.label')}
          width="full"
          placeholder={say('action.choose')}
          options={optionsOf(learningModes, locale)}
          value={draft.mode}
          onChange={(event) => change({ mode: event.target.value })}
        />
        <TextField {...line('/place/locality', 'locality')} />
      </Pair>
      <ConceptField
        {...notes('/place/country')}
        id={controlId('/place/country')}
        label={say('provider.country')}
        optional
        vocabulary={countries}
        single
        value={draft.country ? [draft.country] : []}
        onChange={([country = '']) => change({ country })}
      />
      <ConceptField
        {...notes('/language')}
        id={controlId('/language')}
        label={say('provider.offering.language')}
        vocabulary={languageList}
        single
        nameOf={(tag) => languageName(tag, locale)}
        value={draft.language ? [draft.language] : []}
        onChange={([language = '']) => change({ language })}
      />
      <Pair>
        <TextField
          {...line('/price/amount', 'price')}
          {...notes('/price/amount', say('provider.offering.price.help'))}
          inputMode="decimal"
          width="short"
        />
        <Select
          label={say('provider.offering.currency')}
          width="short"
          options={currencies.map((value) => ({ value, label: value }))}
          value={draft.currency}
          onChange={(event) => change({ currency: event.target.value })}
        />
      </Pair>
      <TextInLanguages
        pointer="/howToEnrol"
        label={say('provider.offering.howToEnrol')}
        help={say('provider.offering.howToEnrol.help')}
        languages={languages}
        value={draft.howToEnrol}
        notes={notes}
        lines="several"
        onChange={(howToEnrol) => change({ howToEnrol })}
      />
      <TextField {...line('/enrolUrl', 'enrolUrl')} type="url" />
      <TextInLanguages
        pointer="/funding"
        label={say('provider.offering.funding')}
        help={say('provider.offering.funding.help')}
        optional
        languages={languages}
        value={draft.funding}
        notes={notes}
        onChange={(funding) => change({ funding })}
      />
      <TextField {...line('/places', 'places')} inputMode="numeric" width="short" />
      <TextInLanguages
        pointer="/title"
        label={say('provider.offering.title')}
        help={say('provider.offering.title.help')}
        optional
        languages={languages}
        value={draft.title}
        notes={notes}
        onChange={(title) => change({ title })}
      />
    </>
  );
};
