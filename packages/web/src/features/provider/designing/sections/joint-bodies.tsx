import type { Specification } from '@sigillo/contract/api';
import { countries } from '@sigillo/core/vocabularies';
import { controlId } from '../../../../api/index.ts';
import { Entry, FieldError, TextField, useWords } from '../../../../ui/index.ts';
import { ConceptField } from '../../fields/concept-field.tsx';
import { TextInLanguages } from '../../fields/text-in-languages.tsx';
import { useEditedList } from '../../fields/use-edited-list.ts';
import { conceptName } from '../../fields/vocabulary-options.ts';
import { useDraft } from '../use-draft.tsx';
import { useFieldNotes } from '../use-field-notes.ts';

type Body = Specification['jointAwardingBodies'][number];

const list = '/jointAwardingBodies';

/** Other bodies that award it together with the organisation. A country begins an entry, because none may lack it. */
export const JointBodies = () => {
  const { say, locale } = useWords();
  const notes = useFieldNotes();
  const { snapshot, change, languages } = useDraft();
  const { jointAwardingBodies: bodies } = snapshot.specification;
  const name = (index: number): string =>
    say('provider.design.joint.one', {
      country: conceptName(countries, bodies[index]?.country ?? '', locale),
    });
  const entries = useEditedList<Body>({
    pointer: list,
    items: bodies,
    update: (edit) =>
      change((before) => ({ ...before, jointAwardingBodies: edit(before.jointAwardingBodies) })),
    name,
  });
  const { help, error } = notes(list, say('provider.design.joint.help'));
  return (
    <section className="form__group" id={controlId(list)} tabIndex={-1} aria-labelledby="joint-title">
      <div>
        <h2 id="joint-title">{say('provider.design.joint')}</h2>
        {help && <p className="field__help">{help}</p>}
        {error && <FieldError id={controlId(list)}>{error}</FieldError>}
      </div>
      {bodies.map((body, index) => (
        <Entry
          // biome-ignore lint/suspicious/noArrayIndexKey: bodies have no id of their own, and their boxes hold no state
          key={index}
          id={controlId(`${list}/${index}`)}
          title={name(index)}
          onRemove={() => entries.remove(index)}
        >
          <TextInLanguages
            pointer={`${list}/${index}/legalName`}
            label={say('provider.organisation.legal-name')}
            languages={languages}
            value={body.legalName}
            notes={notes}
            onChange={(legalName) => entries.replace(index, { ...body, legalName })}
          />
          <TextField
            {...notes(`${list}/${index}/homepage`)}
            id={controlId(`${list}/${index}/homepage`)}
            label={say('provider.organisation.homepage')}
            optional
            type="url"
            value={body.homepage ?? ''}
            onChange={(event) =>
              entries.replace(index, { ...body, homepage: event.target.value || undefined })
            }
          />
        </Entry>
      ))}
      <ConceptField
        label={say('provider.design.joint.add')}
        help={say('provider.design.joint.add.help')}
        vocabulary={countries}
        single
        value={[]}
        onChange={([country]) => country && entries.add({ legalName: {}, country })}
      />
    </section>
  );
};
