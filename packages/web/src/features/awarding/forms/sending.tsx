import { controlId, type Submission } from '../../../api/index.ts';
import { type FormError, LinkButton, Notice, problemWords, useWords } from '../../../ui/index.ts';

/** The errors of a form for its summary: those that belong to a field it has. */
export const errorsOf = (
  { faults }: Pick<Submission, 'faults'>,
  fields: readonly string[],
): readonly FormError[] =>
  faults
    .filter(({ pointer }) => fields.includes(pointer))
    .map(({ pointer, detail }) => ({ field: controlId(pointer), message: detail }));

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
  fields,
}: {
  submission: Pick<Submission, 'problem' | 'faults'>;
  fields: readonly string[];
}) => {
  const words = useWords();
  const others = faults.filter(({ pointer }) => !fields.includes(pointer));
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
