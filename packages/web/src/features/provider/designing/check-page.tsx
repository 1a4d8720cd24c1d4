import { achievementOperations } from '@sigillo/contract/api';
import { pickLanguage } from '@sigillo/core/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call, useSubmit } from '../../../api/index.ts';
import { useGo } from '../../../place/index.ts';
import {
  Button,
  type FormError,
  FormPage,
  LinkButton,
  Notice,
  Refusal,
  TextArea,
  useWords,
  WorkHead,
} from '../../../ui/index.ts';
import { useToasts } from '../../../ui/interactive/index.ts';
import { addresses } from '../place/addresses.ts';
import { useVersionPlace } from '../place/use-version-place.ts';
import { AnswerList } from '../specification/answer-list.tsx';
import { factsOf } from '../specification/specification-facts.ts';
import { fieldAddress } from './design-aside.tsx';
import { findingText } from './finding-words.ts';
import { askForMissing } from './missing.ts';
import { sectionOf, sections } from './sections.ts';
import { useOpenDraft } from './use-draft.tsx';

/** The last step: everything that was answered, what is missing, and who looks at it next. */
const CheckPage = () => {
  const words = useWords();
  const { say, locale } = words;
  const place = useVersionPlace();
  const go = useGo();
  const queries = useQueryClient();
  const { confirm } = useToasts();
  const [draft, { specification, version, state }] = useOpenDraft(place);
  const [comment, setComment] = useState('');
  const { busy, problem, attempt, submit } = useSubmit();
  const [tried, setTried] = useState(0);
  useEffect(() => askForMissing(version.id), [version.id]);

  const facts = factsOf(specification, words);
  const errors = version.findings.filter(({ severity }) => severity === 'error');
  const warnings = version.findings.filter(({ severity }) => severity === 'warning');
  const title = pickLanguage(specification.title, locale)?.text ?? say('provider.untitled');
  const overview = addresses.achievement(place);
  const summary: readonly FormError[] = errors.map((finding) => ({
    field: `${finding.code}-${finding.pointer}`,
    href: fieldAddress(place, finding.pointer),
    message: say('provider.check.finding', {
      element: say(`element.${finding.element}.label`),
      sentence: findingText(finding, words),
    }),
  }));
  const send = async (): Promise<void> => {
    setTried(tried + 1);
    await draft.flush();
    if (draft.read().version.findings.some(({ severity }) => severity === 'error')) return;
    const text = comment.trim();
    const taken = await submit(() =>
      call(achievementOperations.submit, { params: { ...place }, body: text ? { comment: text } : {} }),
    );
    if (!taken) return;
    await queries.invalidateQueries();
    confirm(say('provider.check.sent'));
    go(overview);
  };
  return (
    <>
      <p className="work__back">
        <a href={overview}>{title}</a>
      </p>
      <WorkHead title={say('provider.check.title')} about={say('provider.check.about')} />
      {problem && <Refusal problem={problem} />}
      {state === 'conflict' && (
        <Notice
          tone="caution"
          action={<a href={addresses.design(place, 'title')}>{say('provider.conflict.see')}</a>}
        >
          {say('provider.conflict.short')}
        </Notice>
      )}
      <FormPage
        attempt={tried + attempt}
        errors={tried > 0 || summary.length > 0 ? summary : []}
        actions={
          <>
            <Button type="submit" kind="first" busy={busy} disabled={state === 'conflict'}>
              {say('provider.check.send')}
            </Button>
            <LinkButton href={addresses.preview(place)}>{say('provider.design.preview')}</LinkButton>
          </>
        }
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {errors.length === 0 && (
          <Notice tone="good" title={say('provider.check.complete')}>
            {say('provider.check.complete.text')}
          </Notice>
        )}
        {sections.map((section) => (
          <AnswerList
            key={section.id}
            title={say(section.label)}
            change={addresses.design(place, section.id)}
            facts={facts.filter(({ pointer }) => sectionOf(pointer)?.id === section.id)}
            advice={warnings
              .filter(({ pointer }) => sectionOf(pointer)?.id === section.id)
              .map((finding) => ({
                text: findingText(finding, words),
                href: fieldAddress(place, finding.pointer),
              }))}
          />
        ))}
        <section className="flow" aria-labelledby="send-title">
          <h2 id="send-title">{say('provider.check.send.title')}</h2>
          <p>{say('provider.check.four-eyes')}</p>
          <TextArea
            label={say('provider.check.comment')}
            help={say('provider.check.comment.help')}
            optional
            maxLength={2000}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
        </section>
      </FormPage>
    </>
  );
};

export default CheckPage;
