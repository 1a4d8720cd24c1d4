import { iscedFields } from '@sigillo/core/vocabularies';
import { controlId } from '../../../../api/index.ts';
import { useWords } from '../../../../ui/index.ts';
import { ConceptField } from '../../fields/concept-field.tsx';
import { TextInLanguages } from '../../fields/text-in-languages.tsx';
import { useDraft } from '../use-draft.tsx';
import { useFieldNotes } from '../use-field-notes.ts';

/** What it is called and what it is about. */
export const TitleSection = () => {
  const { say } = useWords();
  const notes = useFieldNotes();
  const { snapshot, change, languages } = useDraft();
  const { title, description, field } = snapshot.specification;
  return (
    <>
      <TextInLanguages
        pointer="/title"
        label={say('element.title.label')}
        help={say('provider.design.title.help')}
        languages={languages}
        value={title}
        notes={notes}
        onChange={(value) => change((before) => ({ ...before, title: value }))}
      />
      <TextInLanguages
        pointer="/description"
        label={say('provider.design.description')}
        help={say('provider.design.description.help')}
        languages={languages}
        value={description}
        notes={notes}
        lines="several"
        onChange={(value) => change((before) => ({ ...before, description: value }))}
      />
      <ConceptField
        {...notes('/field', say('provider.design.field.help'))}
        id={controlId('/field')}
        label={say('provider.design.field')}
        vocabulary={iscedFields}
        // Detailed fields only: statistics and catalogues expect four digits.
        keep={({ code }) => code.length === 4}
        single
        value={field ? [field] : []}
        onChange={([code]) => change((before) => ({ ...before, field: code }))}
      />
    </>
  );
};
