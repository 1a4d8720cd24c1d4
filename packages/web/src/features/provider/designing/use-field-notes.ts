import { useWords } from '../../../ui/index.ts';
import { type FieldNotes, helpWithAdvice } from '../fields/field-notes.tsx';
import { findingText } from './finding-words.ts';
import { isBlankAt } from './tidy.ts';
import { useDraft } from './use-draft.tsx';

/**
 * What stands beside a field of the designer: its help, what the rules advise,
 * and what is wrong. That something is merely still missing is said only when
 * the author has asked for it, by a link to it or by checking their answers.
 */
export const useFieldNotes = (): ((pointer: string, help?: string) => FieldNotes) => {
  const words = useWords();
  const { snapshot, sayMissing } = useDraft();
  const { specification, version, faults } = snapshot;
  return (pointer, help) => {
    const here = version.findings.filter((finding) => finding.pointer === pointer);
    const said = here.filter(() => sayMissing || !isBlankAt(specification, pointer));
    const fault = faults.find((one) => one.pointer === pointer);
    const error = said.find(({ severity }) => severity === 'error');
    return {
      help: helpWithAdvice(
        help,
        said.filter(({ severity }) => severity === 'warning').map((finding) => findingText(finding, words)),
      ),
      error: fault?.detail ?? (error && findingText(error, words)),
    };
  };
};
