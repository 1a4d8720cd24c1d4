import { achievementOperations } from '@sigillo/contract/api';
import { pickLanguage } from '@sigillo/core/domain';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call, controlId, queryOf, useSession, useSubmit } from '../../../api/index.ts';
import { useGo } from '../../../place/index.ts';
import {
  Button,
  Diff,
  Fold,
  FormPage,
  Notice,
  Refusal,
  TextArea,
  useWords,
  WorkHead,
} from '../../../ui/index.ts';
import { useKept, useToasts } from '../../../ui/interactive/index.ts';
import { findingText } from '../designing/finding-words.ts';
import { sectionOf, sections } from '../designing/sections.ts';
import { addresses } from '../place/addresses.ts';
import { useVersionPlace } from '../place/use-version-place.ts';
import { AnswerList } from '../specification/answer-list.tsx';
import { changesBetween } from '../specification/changes.ts';
import { factsOf } from '../specification/specification-facts.ts';

const noComment = { comment: '' };

/** The approver's view: what changed against the version before, everything it says, and the decision. */
const ReviewPage = () => {
  const words = useWords();
  const { say, locale, number, moment } = words;
  const place = useVersionPlace();
  const go = useGo();
  const queries = useQueryClient();
  const { confirm } = useToasts();
  const { data: version } = useSuspenseQuery(
    queryOf(achievementOperations.getVersion, { params: { ...place } }),
  );
  const { data: earlier } = useQuery({
    ...queryOf(achievementOperations.getVersion, { params: { ...place, version: place.version - 1 } }),
    enabled: place.version > 1,
  });
  const { person } = useSession();
  const { value, change, forget } = useKept(
    `review ${place.achievement} ${place.version} ${person?.id ?? ''}`,
    noComment,
  );
  const { comment } = value;
  const [missed, setMissed] = useState(0);
  const { busy, problem, attempt, submit } = useSubmit();
  const title = pickLanguage(version.specification.title, locale)?.text ?? say('provider.untitled');
  const overview = addresses.achievement(place);
  const facts = factsOf(version.specification, words);
  const warnings = version.findings.filter(({ severity }) => severity === 'warning');
  const sent = version.history.find(({ action }) => action === 'submit');
  const approves = version.may.includes('approve');
  const returns = version.may.includes('return');

  const decide = async (step: 'approve' | 'return'): Promise<void> => {
    const text = comment.trim();
    if (step === 'return' && text === '') return setMissed(missed + 1);
    const taken = await submit(() =>
      step === 'return'
        ? call(achievementOperations.return, { params: { ...place }, body: { comment: text } })
        : call(achievementOperations.approve, { params: { ...place }, body: text ? { comment: text } : {} }),
    );
    if (!taken) return;
    forget();
    await queries.invalidateQueries();
    confirm(say(`provider.review.${step}.done`));
    go(overview);
  };
  const error = missed > 0 && comment.trim() === '' ? say('provider.review.comment-missing') : undefined;
  return (
    <>
      <p className="work__back">
        <a href={overview}>{title}</a>
      </p>
      <WorkHead
        title={say('provider.review.title', { title })}
        about={
          sent &&
          say('provider.review.about', {
            name: sent.by,
            time: moment(sent.at),
            version: number(version.number),
          })
        }
      />
      {sent?.comment && <Notice title={say('provider.review.from-author')}>{sent.comment}</Notice>}
      {!approves && returns && <Notice tone="caution">{say('provider.next.own')}</Notice>}
      {!approves && !returns && <Notice>{say('provider.review.closed')}</Notice>}
      {problem && <Refusal problem={problem} />}
      {earlier && (
        <section className="flow" aria-labelledby="changes-title">
          <h2 id="changes-title">{say('provider.review.changes', { version: number(earlier.number) })}</h2>
          <Diff changes={changesBetween(earlier.specification, version.specification, words)} />
        </section>
      )}
      {warnings.length > 0 && (
        <Fold summary={say('ui.meter.warnings', { count: warnings.length })}>
          <ul className="flow small">
            {warnings.map((finding) => (
              <li key={`${finding.code} ${finding.pointer}`}>
                <b>{say(`element.${finding.element}.label`)}</b>: {findingText(finding, words)}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <h2>{say('provider.review.content')}</h2>
      {sections
        .map((section) => ({
          section,
          facts: facts.filter(({ pointer }) => sectionOf(pointer)?.id === section.id),
        }))
        .filter((group) => group.facts.length > 0)
        .map((group) => (
          <AnswerList key={group.section.id} title={say(group.section.label)} facts={group.facts} />
        ))}
      {returns && (
        <FormPage
          attempt={missed + attempt}
          errors={error ? [{ field: controlId('/comment'), message: error }] : []}
          actions={
            <>
              {approves && (
                <Button type="submit" kind="first" busy={busy}>
                  {say('provider.review.approve')}
                </Button>
              )}
              <Button busy={busy} onClick={() => void decide('return')}>
                {say('provider.review.return')}
              </Button>
            </>
          }
          onSubmit={(event) => {
            event.preventDefault();
            void decide(approves ? 'approve' : 'return');
          }}
        >
          <h2>{say('provider.review.decide')}</h2>
          <TextArea
            id={controlId('/comment')}
            label={say('provider.review.comment')}
            help={say('provider.review.comment.help')}
            error={error}
            maxLength={8000}
            value={comment}
            onChange={(event) => change({ comment: event.target.value })}
          />
        </FormPage>
      )}
    </>
  );
};

export default ReviewPage;
