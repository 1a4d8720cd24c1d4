import type { MessageId } from '@sigillo/contract/messages';
import type { ReactNode } from 'react';
import { type VerdictName, verdictLooks } from '../../credential/index.ts';
import { type ContentOf, Icon, type PublicPage, type Words } from '../../ui/index.ts';

type Topic = ContentOf<'text'>['topic'];

/** The catalogue's word for each topic. */
const areas = {
  'how-checking-works': 'how',
  accessibility: 'accessibility',
  'data-protection': 'privacy',
} as const satisfies Record<Topic, string>;

const how = {
  questions: ['readable', 'unchanged', 'issuer', 'trust', 'status', 'complete'],
  after: ['limits', 'private', 'yourself'],
} as const;
const works = ['keyboard', 'reader', 'zoom', 'colour', 'script'] as const;
const gaps = ['content', 'signing'] as const;
const privacy = ['who', 'check', 'wallet', 'share', 'erase', 'logs', 'rights'] as const;

const Section = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section className="flow" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
);

const HowCheckingWorks = ({ say }: Words) => (
  <>
    <Section id="questions" title={say('page.how.questions.title')}>
      {how.questions.map((question) => (
        <div key={question}>
          <h3>{say(`page.how.questions.${question}.title`)}</h3>
          <p>{say(`page.how.questions.${question}.text`)}</p>
        </div>
      ))}
    </Section>
    <Section id="verdicts" title={say('page.how.verdicts.title')}>
      <p>{say('page.how.verdicts.text')}</p>
      <dl className="verdict-list">
        {(Object.keys(verdictLooks) as VerdictName[]).map((verdict) => (
          <div key={verdict} className={`tone-${verdictLooks[verdict].tone}`}>
            <dt>
              <Icon name={verdictLooks[verdict].icon} />
              {say(`verdict.${verdict}.kind`)}
            </dt>
            <dd>{say(`page.how.verdict.${verdict}`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
    <Section id="kinds" title={say('page.how.kinds.title')}>
      <p>{say('page.how.kinds.text')}</p>
    </Section>
    {how.after.map((part) => (
      <Section key={part} id={part} title={say(`page.how.${part}.title`)}>
        <p>{say(`page.how.${part}.text`)}</p>
      </Section>
    ))}
  </>
);

const listOf = ({ say }: Words, ids: readonly MessageId[]) => (
  <ul className="points">
    {ids.map((id) => (
      <li key={id}>{say(id)}</li>
    ))}
  </ul>
);

const Accessibility = (words: Words) => {
  const { say } = words;
  return (
    <>
      <Section id="status" title={say('page.accessibility.status.title')}>
        <p>{say('page.accessibility.status.text')}</p>
      </Section>
      <Section id="works" title={say('page.accessibility.works.title')}>
        {listOf(
          words,
          works.map((one) => `page.accessibility.works.${one}` as const),
        )}
      </Section>
      <Section id="gaps" title={say('page.accessibility.gaps.title')}>
        {listOf(
          words,
          gaps.map((one) => `page.accessibility.gaps.${one}` as const),
        )}
      </Section>
      <Section id="tell" title={say('page.accessibility.tell.title')}>
        <p>{say('page.accessibility.tell.text')}</p>
      </Section>
    </>
  );
};

const DataProtection = ({ say }: Words) => (
  <>
    {privacy.map((part) => (
      <Section key={part} id={part} title={say(`page.privacy.${part}.title`)}>
        <p>{say(`page.privacy.${part}.text`)}</p>
      </Section>
    ))}
  </>
);

const bodies: Readonly<Record<Topic, (words: Words) => ReactNode>> = {
  'how-checking-works': HowCheckingWorks,
  accessibility: Accessibility,
  'data-protection': DataProtection,
};

/** Pages to read. */
export const textPage: PublicPage<'text'> = {
  title: ({ content, words }) => words.say(`page.${areas[content.topic]}.title`),
  description: ({ content, words }) => words.say(`page.${areas[content.topic]}.description`),
  indexed: true,
  body: ({ content, words }) => (
    <div className="prose">
      <h1>{words.say(`page.${areas[content.topic]}.title`)}</h1>
      <p className="page__lead">{words.say(`page.${areas[content.topic]}.lead`)}</p>
      {bodies[content.topic](words)}
    </div>
  ),
};
