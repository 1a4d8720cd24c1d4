import type { MessageId } from '@sigillo/contract/messages';
import {
  type ContentOf,
  LinkButton,
  type ProblemWords,
  type PublicPage,
  problemWords,
  Seal,
  type Words,
} from '../../ui/index.ts';

/** What is said when the problem's code has no sentence of its own. */
const byStatus: Readonly<Record<number, readonly [MessageId, MessageId]>> = {
  403: ['page.forbidden.title', 'page.forbidden.text'],
  404: ['page.not-found.title', 'page.not-found.text'],
  410: ['page.link-ended.title', 'page.link-withdrawn.text'],
  429: ['page.too-many.title', 'page.too-many.text'],
};

/**
 * The words of an error page. A fault of ours says nothing of its cause, only the
 * number by which it can be found in the log.
 */
const wordsOf = (words: Words, content: ContentOf<'error'>): ProblemWords => {
  const { status, code, values, trace = 'none' } = content;
  const { say } = words;
  if (status === 404 && code === 'not-found')
    return { title: say('page.not-found.title'), remedy: say('page.not-found.text') };
  const fallback = byStatus[status];
  const said = problemWords(words, code, values, trace);
  if (said.title !== say('problem.unexpected.title')) return said;
  if (fallback) return { title: say(fallback[0]), remedy: say(fallback[1]) };
  return { title: say('page.failed.title'), remedy: say('page.failed.text', { trace }) };
};

/** The page for everything that can't be shown: 403, 404, 410, 429, 500. */
export const errorPage: PublicPage<'error'> = {
  title: ({ content, words }) => wordsOf(words, content).title,
  body: ({ content, words }) => {
    const { title, remedy } = wordsOf(words, content);
    return (
      <div className="outage">
        <Seal digest="" state="blank" />
        <div>
          <h1>{title}</h1>
          <p>{remedy}</p>
          <div className="row">
            <LinkButton kind="first" href="/">
              {words.say('page.home')}
            </LinkButton>
            <LinkButton href="/verify">{words.say('nav.public.check')}</LinkButton>
          </div>
        </div>
      </div>
    );
  },
};
