import { countries } from '@sigillo/core/vocabularies';
import { controlId } from '../../../api/index.ts';
import { Button, Entry, Pair, Select, TextField, useWords } from '../../../ui/index.ts';
import { ConceptField } from '../fields/concept-field.tsx';
import { useEditedList } from '../fields/use-edited-list.ts';
import type { ProfileFieldsProps } from './profile-fields.ts';

/** Schemes by which a legal entity may be identified; their names are elements' words. */
const schemes = ['vat', 'national', 'lei', 'eori', 'pic', 'erasmus', 'schac', 'deqar'] as const;

/** By which numbers it is registered, and where it is. */
export const IdentityFields = ({ draft, change, notes }: ProfileFieldsProps) => {
  const { say, number } = useWords();
  const name = (index: number): string =>
    say('provider.organisation.identifier', { number: number(index + 1) });
  const entries = useEditedList({
    pointer: '/identifiers',
    items: draft.identifiers,
    update: (edit) => change({ identifiers: edit(draft.identifiers) }),
    name,
  });
  const line = (field: 'street' | 'postalCode' | 'locality' | 'region') => (
    <TextField
      {...notes(`/address/${field}`)}
      id={controlId(`/address/${field}`)}
      label={say(`provider.organisation.${field}`)}
      optional
      value={draft[field]}
      onChange={(event) => change({ [field]: event.target.value })}
    />
  );
  return (
    <>
      <section
        className="entries"
        id={controlId('/identifiers')}
        tabIndex={-1}
        aria-labelledby="identifiers-title"
      >
        <div>
          <h2 id="identifiers-title">{say('provider.organisation.identifiers')}</h2>
          <p className="field__help">{say('provider.organisation.identifiers.help')}</p>
        </div>
        {draft.identifiers.map((identifier, index) => (
          <Entry
            // biome-ignore lint/suspicious/noArrayIndexKey: identifiers have no id of their own, and their boxes hold no state
            key={index}
            id={controlId(`/identifiers/${index}`)}
            title={name(index)}
            onRemove={draft.identifiers.length > 1 ? () => entries.remove(index) : undefined}
          >
            <Pair>
              <Select
                {...notes(`/identifiers/${index}/scheme`)}
                id={controlId(`/identifiers/${index}/scheme`)}
                label={say('provider.organisation.scheme')}
                width="full"
                options={[
                  ...schemes.map((value) => ({
                    value,
                    label:
                      value === 'national'
                        ? say('provider.organisation.scheme.national')
                        : say(`element.scheme.${value}`),
                  })),
                  // A scheme that came by another way stays what it is.
                  ...((schemes as readonly string[]).includes(identifier.scheme)
                    ? []
                    : [{ value: identifier.scheme, label: identifier.scheme }]),
                ]}
                value={identifier.scheme}
                onChange={(event) => entries.replace(index, { ...identifier, scheme: event.target.value })}
              />
              <TextField
                {...notes(`/identifiers/${index}/value`)}
                id={controlId(`/identifiers/${index}/value`)}
                label={say('provider.organisation.identifier.value')}
                value={identifier.value}
                onChange={(event) => entries.replace(index, { ...identifier, value: event.target.value })}
              />
            </Pair>
          </Entry>
        ))}
        <div>
          <Button onClick={() => entries.add({ scheme: 'national', value: '' })}>
            {say('provider.organisation.identifier.add')}
          </Button>
        </div>
      </section>
      <section className="form__group" aria-labelledby="address-title">
        <h2 id="address-title">{say('provider.organisation.address')}</h2>
        <ConceptField
          {...notes('/address/country', say('provider.organisation.country.help'))}
          id={controlId('/address/country')}
          label={say('provider.country')}
          vocabulary={countries}
          single
          value={draft.country ? [draft.country] : []}
          onChange={([country = '']) => change({ country })}
        />
        {line('street')}
        <Pair>
          {line('postalCode')}
          {line('locality')}
        </Pair>
        {line('region')}
      </section>
    </>
  );
};
