import type { Specification } from '@sigillo/contract/api';
import { gradingSchemeKinds } from '@sigillo/core/vocabularies';
import { controlId } from '../../../../api/index.ts';
import { Select, useWords } from '../../../../ui/index.ts';
import { TextInLanguages } from '../../fields/text-in-languages.tsx';
import { optionsOf } from '../../fields/vocabulary-options.ts';
import { useDraft } from '../use-draft.tsx';
import { useFieldNotes } from '../use-field-notes.ts';

type Scheme = NonNullable<Specification['assessments'][number]['gradingScheme']>;

interface GradingFieldsProps {
  readonly pointer: string;
  readonly scheme: Scheme | undefined;
  readonly onChange: (scheme: Scheme | undefined) => void;
}

/** How results are written: nothing stated, or a scheme with its name. */
export const GradingFields = ({ pointer, scheme, onChange }: GradingFieldsProps) => {
  const { say, locale } = useWords();
  const notes = useFieldNotes();
  const { languages } = useDraft();
  return (
    <>
      <Select
        {...notes(pointer)}
        id={controlId(pointer)}
        label={say('provider.design.grading')}
        optional
        placeholder={say('value.none')}
        options={optionsOf(gradingSchemeKinds, locale)}
        value={scheme?.kind ?? ''}
        onChange={(event) => {
          const kind = event.target.value as Scheme['kind'] | '';
          onChange(kind === '' ? undefined : { ...(scheme ?? { title: {} }), kind });
        }}
      />
      {scheme && (
        <>
          <TextInLanguages
            pointer={`${pointer}/title`}
            label={say('provider.design.grading.title')}
            help={say('provider.design.grading.title.help')}
            languages={languages}
            value={scheme.title}
            notes={notes}
            onChange={(title) => onChange({ ...scheme, title })}
          />
          <TextInLanguages
            pointer={`${pointer}/description`}
            label={say('provider.design.grading.description')}
            help={say('provider.design.grading.description.help')}
            optional
            languages={languages}
            value={scheme.description}
            notes={notes}
            onChange={(description) => onChange({ ...scheme, description })}
          />
        </>
      )}
    </>
  );
};
