import { achievementOperations } from '@sigillo/contract/api';
import { pickLanguage } from '@sigillo/core/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { queryOf } from '../../../api/index.ts';
import { Notice, useWords, WorkHead } from '../../../ui/index.ts';
import { sectionOf, sections } from '../designing/sections.ts';
import { addresses } from '../place/addresses.ts';
import { useVersionPlace } from '../place/use-version-place.ts';
import { AnswerList } from '../specification/answer-list.tsx';
import { factsOf } from '../specification/specification-facts.ts';
import { StateTag } from './state-tag.tsx';

/** One version as it stands, for reading: earlier ones never change again. */
const VersionPage = () => {
  const words = useWords();
  const { say, locale, number, date } = words;
  const place = useVersionPlace();
  const { data: version } = useSuspenseQuery(
    queryOf(achievementOperations.getVersion, { params: { ...place } }),
  );
  const facts = factsOf(version.specification, words);
  const title = pickLanguage(version.specification.title, locale)?.text ?? say('provider.untitled');
  return (
    <>
      <p className="work__back">
        <a href={addresses.achievement(place)}>{title}</a>
      </p>
      <WorkHead
        title={say('provider.version.title', { number: number(version.number), title })}
        about={<StateTag state={version.state} />}
      />
      {version.publishedAt && (
        <Notice>
          {say('provider.version.frozen', {
            published: date(version.publishedAt),
            closed: version.closedAt ? date(version.closedAt) : 'none',
          })}
        </Notice>
      )}
      {sections
        .map((section) => ({
          section,
          facts: facts.filter(({ pointer }) => sectionOf(pointer)?.id === section.id),
        }))
        .filter((group) => group.facts.length > 0)
        .map((group) => (
          <AnswerList key={group.section.id} title={say(group.section.label)} facts={group.facts} />
        ))}
    </>
  );
};

export default VersionPage;
