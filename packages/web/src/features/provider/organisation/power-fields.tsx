import { countries, iscedFields } from '@sigillo/core/vocabularies';
import { controlId } from '../../../api/index.ts';
import { Checkbox, Pair, RadioGroup, TextField, useWords } from '../../../ui/index.ts';
import { DateField } from '../../../ui/interactive/index.ts';
import { ConceptField } from '../fields/concept-field.tsx';
import { TextInLanguages } from '../fields/text-in-languages.tsx';
import type { ProfileFieldsProps } from './profile-fields.ts';

/** On which legal basis it awards. A seal proves a legal person, not this. */
export const PowerFields = ({ draft, change, notes }: ProfileFieldsProps) => {
  const { say } = useWords();
  const languages = draft.languages.length > 0 ? draft.languages : ['en'];
  return (
    <>
      <RadioGroup
        {...notes('/awards', say('provider.organisation.awards.help'))}
        id={controlId('/awards')}
        name="awards"
        label={say('provider.organisation.awards')}
        options={(['yes', 'no'] as const).map((value) => ({
          value,
          label: say(`provider.organisation.awards.${value}`),
          help: say(`provider.organisation.awards.${value}.help`),
        }))}
        value={draft.awards}
        onChange={(awards) => change({ awards: awards as 'yes' | 'no' })}
      />
      {draft.awards === 'yes' && (
        <>
          <TextInLanguages
            pointer="/awardingPower/legalBasis"
            label={say('provider.organisation.legal-basis')}
            help={say('provider.organisation.legal-basis.help')}
            languages={languages}
            value={draft.legalBasis}
            notes={notes}
            lines="several"
            onChange={(legalBasis) => change({ legalBasis })}
          />
          <TextField
            {...notes('/awardingPower/registerEntry', say('provider.organisation.register-entry.help'))}
            id={controlId('/awardingPower/registerEntry')}
            label={say('provider.organisation.register-entry')}
            optional
            value={draft.registerEntry}
            onChange={(event) => change({ registerEntry: event.target.value })}
          />
          <ConceptField
            {...notes('/awardingPower/jurisdiction', say('provider.organisation.jurisdiction.help'))}
            id={controlId('/awardingPower/jurisdiction')}
            label={say('provider.organisation.jurisdiction')}
            optional
            vocabulary={countries}
            single
            value={draft.jurisdiction ? [draft.jurisdiction] : []}
            onChange={([jurisdiction = '']) => change({ jurisdiction })}
          />
          <Pair>
            <DateField
              {...notes('/awardingPower/validFrom')}
              id={controlId('/awardingPower/validFrom')}
              label={say('provider.organisation.valid-from')}
              value={draft.validFrom}
              onChange={(validFrom) => change({ validFrom })}
            />
            <DateField
              {...notes('/awardingPower/validUntil')}
              id={controlId('/awardingPower/validUntil')}
              label={say('provider.organisation.valid-until')}
              optional
              value={draft.validUntil}
              onChange={(validUntil) => change({ validUntil })}
            />
          </Pair>
          <ConceptField
            {...notes('/awardingPower/fields', say('provider.organisation.fields.help'))}
            id={controlId('/awardingPower/fields')}
            label={say('provider.organisation.fields')}
            optional
            vocabulary={iscedFields}
            value={draft.fields}
            onChange={(fields) => change({ fields })}
          />
          <Checkbox
            id={controlId('/awardingPower/mayAwardEcts')}
            label={say('provider.organisation.ects')}
            help={say('provider.organisation.ects.help')}
            checked={draft.mayAwardEcts}
            onChange={(event) => change({ mayAwardEcts: event.target.checked })}
          />
          {draft.mayAwardEcts && (
            <Pair>
              <TextField
                {...notes('/hoursPerEcts')}
                id={controlId('/hoursPerEcts')}
                label={say('provider.design.workload.rate')}
                optional
                inputMode="decimal"
                unit={say('provider.design.hours.unit')}
                value={draft.hoursPerEcts}
                onChange={(event) => change({ hoursPerEcts: event.target.value })}
              />
              <TextField
                {...notes('/awardingPower/maximumEcts')}
                id={controlId('/awardingPower/maximumEcts')}
                label={say('provider.organisation.maximum-ects')}
                optional
                inputMode="decimal"
                unit={say('provider.design.workload.ects.unit')}
                value={draft.maximumEcts}
                onChange={(event) => change({ maximumEcts: event.target.value })}
              />
            </Pair>
          )}
        </>
      )}
    </>
  );
};
