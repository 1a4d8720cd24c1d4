import { languages as languageList, learningModes } from '@sigillo/core/vocabularies';
import { controlId } from '../../../../api/index.ts';
import { CheckboxGroup, useWords } from '../../../../ui/index.ts';
import { ConceptField } from '../../fields/concept-field.tsx';
import { languageName } from '../../fields/language-name.ts';
import { NumberValueField } from '../../fields/number-value-field.tsx';
import { optionsOf } from '../../fields/vocabulary-options.ts';
import { useDraft } from '../use-draft.tsx';
import { useFieldNotes } from '../use-field-notes.ts';

/** Where, how and in which language people learn, and how long the credential stays in force. */
export const ParticipationSection = () => {
  const { say, locale } = useWords();
  const notes = useFieldNotes();
  const { snapshot, change } = useDraft();
  const { modes, instructionLanguages, validityMonths } = snapshot.specification;
  return (
    <>
      <CheckboxGroup
        {...notes('/modes', say('provider.design.modes.help'))}
        id={controlId('/modes')}
        name="modes"
        label={say('element.participation.label')}
        options={optionsOf(learningModes, locale)}
        value={modes}
        onChange={(value) => change((before) => ({ ...before, modes: [...value] }))}
      />
      <ConceptField
        {...notes('/instructionLanguages', say('provider.design.instruction.help'))}
        id={controlId('/instructionLanguages')}
        label={say('provider.design.instruction')}
        vocabulary={languageList}
        nameOf={(tag) => languageName(tag, locale)}
        value={instructionLanguages}
        onChange={(value) => change((before) => ({ ...before, instructionLanguages: [...value] }))}
      />
      <NumberValueField
        {...notes('/validityMonths', say('provider.design.validity.help'))}
        id={controlId('/validityMonths')}
        label={say('provider.design.validity')}
        unit={say('provider.design.validity.unit')}
        optional
        whole
        value={validityMonths}
        onChange={(months) => change((before) => ({ ...before, validityMonths: months }))}
      />
    </>
  );
};
