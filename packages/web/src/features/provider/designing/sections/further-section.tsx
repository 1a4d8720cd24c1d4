import { controlId } from '../../../../api/index.ts';
import { TextField, useWords } from '../../../../ui/index.ts';
import { TextInLanguages } from '../../fields/text-in-languages.tsx';
import { useDraft } from '../use-draft.tsx';
import { useFieldNotes } from '../use-field-notes.ts';
import { JointBodies } from './joint-bodies.tsx';
import { StackabilityFields } from './stackability-fields.tsx';

/** What may be left out: prerequisites, where it leads, who awards jointly, where to read more. */
export const FurtherSection = () => {
  const { say } = useWords();
  const notes = useFieldNotes();
  const { snapshot, change, languages } = useDraft();
  const { prerequisites, furtherInformation } = snapshot.specification;
  return (
    <>
      <TextInLanguages
        pointer="/prerequisites"
        label={say('element.prerequisites.label')}
        help={say('provider.design.prerequisites.help')}
        optional
        languages={languages}
        value={prerequisites}
        notes={notes}
        lines="several"
        onChange={(value) => change((before) => ({ ...before, prerequisites: value }))}
      />
      <StackabilityFields />
      <JointBodies />
      <div className="form__group">
        <TextInLanguages
          pointer="/furtherInformation/note"
          label={say('element.furtherInformation.label')}
          help={say('provider.design.further.help')}
          optional
          languages={languages}
          value={furtherInformation?.note}
          notes={notes}
          lines="several"
          onChange={(note) =>
            change((before) => ({ ...before, furtherInformation: { ...before.furtherInformation, note } }))
          }
        />
        <TextField
          {...notes('/furtherInformation/url')}
          id={controlId('/furtherInformation/url')}
          label={say('provider.design.further.url')}
          optional
          type="url"
          value={furtherInformation?.url ?? ''}
          onChange={(event) =>
            change((before) => ({
              ...before,
              furtherInformation: { ...before.furtherInformation, url: event.target.value || undefined },
            }))
          }
        />
      </div>
    </>
  );
};
