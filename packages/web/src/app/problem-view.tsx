import { ApiProblem } from '../api/index.ts';
import { Button, Notice, problemWords, useWords } from '../ui/index.ts';

/** What went wrong with a whole page, with the way on. Errors of a field stay beside the field. */
export const ProblemView = ({ error, retry }: { error: unknown; retry: () => void }) => {
  const words = useWords();
  const problem = error instanceof ApiProblem ? error : undefined;
  const said = problemWords(words, problem?.code ?? 'unexpected', {}, problem?.trace);
  const title = problem?.title || said.title;
  return (
    <>
      <title>{words.say('app.page-title', { title })}</title>
      <h1>{title}</h1>
      <Notice
        tone={problem?.status === 0 ? 'caution' : 'bad'}
        role="alert"
        action={<Button onClick={retry}>{words.say('action.retry')}</Button>}
      >
        {problem?.detail || said.remedy}
      </Notice>
    </>
  );
};
