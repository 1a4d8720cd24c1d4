import { controlId, type Submission } from '../../../api/index.ts';
import { type FormError, LinkButton, Notice, problemWords, useWords } from '../../../ui/index.ts';

/** The fields of a form: where each stands in what is sent (JSON Pointer), and its label. */
export type FormFields = Readonly<Record<string, string>>;

/** What is wrong with the fields of a form, for its summary. Each error names its field: ten times “Fill this in” helps nobody. */
export const useErrors = (
  { faults }: Pick<Submission, 'faults'>,
  fields: FormFields,
): readonly FormError[] => {
  const { say } = useWords();
  return faults.flatMap(({ pointer, detail }) => {
    const label = fields[pointer];
    if (label === undefined) return [];
    return [{ field: controlId(pointer), message: say('ui.errors.named', { label, error: detail }) }];
  });
};

/** What a field of a form says and is called: its id for the summary, its error. */
export const fieldOf = (
  { faults }: Pick<Submission, 'faults'>,
  pointer: string,
): { readonly id: string; readonly error: string | undefined } => ({
  id: controlId(pointer),
  error: faults.find((fault) => fault.pointer === pointer)?.detail,
});

/**
 * Why what was sent wasn't taken, as far as no field of the form is to blame. Where
 * the session has ended it leads to signing in and back; what was typed is kept.
 */
export const SendingProblem = ({
  submission: { problem, faults },
  fields = {},
}: {
  submission: Pick<Submission, 'problem' | 'faults'>;
  fields?: FormFields;
}) => {
  const words = useWords();
  const others = faults.filter(({ pointer }) => fields[pointer] === undefined);
  if (problem === undefined || (faults.length > 0 && others.length === 0)) return null;
  const said = problemWords(words, problem.code, {}, problem.trace);
  const here = `${location.pathname}${location.search}`;
  return (
    <Notice
      tone={problem.status === 0 ? 'caution' : 'bad'}
      role="alert"
      title={problem.title || said.title}
      action={
        problem.code === 'sign-in-required' && (
          <LinkButton href={`/sign-in?${new URLSearchParams({ next: here })}`}>
            {words.say('nav.sign-in')}
          </LinkButton>
        )
      }
    >
      {problem.detail || said.remedy}
      {others.length > 0 && (
        <ul>
          {others.map(({ pointer, detail }) => (
            <li key={`${pointer} ${detail}`}>{detail}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
};
