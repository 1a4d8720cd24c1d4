import { Notice } from '../feedback/notice.tsx';
import { problemWords } from '../words/problem-words.ts';
import { useWords } from '../words/words.tsx';

/** A refusal as the client read it; its own words may be missing when nothing answered. */
export interface RefusalProps {
  readonly problem: {
    readonly code: string;
    readonly title: string;
    readonly detail?: string | undefined;
    readonly trace?: string | undefined;
  };
}

/** Why something that was sent wasn't taken, where no single field is to blame. */
export const Refusal = ({ problem }: RefusalProps) => {
  const words = useWords();
  const said = problemWords(words, problem.code, {}, problem.trace);
  return (
    <Notice tone="bad" role="alert" title={problem.title || said.title}>
      {problem.detail || said.remedy}
    </Notice>
  );
};
