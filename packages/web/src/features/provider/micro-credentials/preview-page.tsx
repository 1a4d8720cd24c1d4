import { achievementOperations, type ResponseOf } from '@sigillo/contract/api';
import { isMessageId } from '@sigillo/contract/messages';
import type { CredentialElements } from '@sigillo/core/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { queryOf } from '../../../api/index.ts';
import { ElementsList } from '../../../credential/index.ts';
import { Fold, Notice, useWords } from '../../../ui/index.ts';
import { useVersionPlace } from '../place/use-version-place.ts';
import { AchievementHead } from './achievement-head.tsx';

/** How a credential of this version would read, element by element, and what other readers won't show. */
const PreviewPage = () => {
  const { say } = useWords();
  const place = useVersionPlace();
  const { organisation, achievement: id } = place;
  const { data: achievement } = useSuspenseQuery(
    queryOf(achievementOperations.get, { params: { organisation, achievement: id } }),
  );
  const { data } = useSuspenseQuery(queryOf(achievementOperations.preview, { params: { ...place } }));
  return (
    <>
      <AchievementHead place={place} achievement={achievement} tab="preview" />
      <Notice tone="practice" title={say('provider.preview.notice.title')}>
        {say('provider.preview.notice')}
      </Notice>
      <section className="sheet" aria-labelledby="preview-title">
        <h2 id="preview-title">{say('provider.preview.title')}</h2>
        <ElementsList elements={data.elements as CredentialElements} id="preview" nameMissing />
      </section>
      <section className="flow" aria-labelledby="losses-title">
        <h2 id="losses-title">{say('provider.preview.losses')}</h2>
        <p className="measure">{say('provider.preview.losses.text')}</p>
        <h3>{say('provider.preview.losses.open-badge')}</h3>
        <Losses losses={data.losses} />
        <h3>{say('provider.preview.losses.elm')}</h3>
        <Losses losses={data.europeanLosses} />
      </section>
      <Fold summary={say('provider.preview.document')}>
        <pre>{JSON.stringify(data.document, null, 2)}</pre>
      </Fold>
    </>
  );
};

type Loss = ResponseOf<typeof achievementOperations.preview>['losses'][number];

/** What readers of one plain face show in part, and what not at all. */
const Losses = ({ losses }: { losses: readonly Loss[] }) => {
  const { say, list } = useWords();
  const reduced = losses.filter(({ extent }) => extent === 'reduced');
  const hidden = losses.filter(({ extent }) => extent === 'not-shown');
  const sentence = (code: string): string => {
    const message = `provider.loss.${code}`;
    return isMessageId(message) ? say(message) : code;
  };
  if (losses.length === 0) return <p>{say('provider.preview.losses.none')}</p>;
  return (
    <dl className="answers">
      {reduced.map(({ element, code }) => (
        <div key={`${element} ${code}`}>
          <dt>{say(`element.${element}.label`)}</dt>
          <dd>{sentence(code)}</dd>
        </div>
      ))}
      {hidden.length > 0 && (
        <div>
          <dt>{say('provider.loss.not-shown')}</dt>
          <dd>{list(hidden.map(({ element }) => say(`element.${element}.label`)))}</dd>
        </div>
      )}
    </dl>
  );
};

export default PreviewPage;
