import { achievementOperations } from '@sigillo/contract/api';
import { useSuspenseQuery } from '@tanstack/react-query';
import { queryOf } from '../../../api/index.ts';
import { useOrganisation } from '../../../place/index.ts';
import { CompletenessMeter, Facts, LinkButton, Notice, Split, useWords } from '../../../ui/index.ts';
import { fieldAddress } from '../designing/design-aside.tsx';
import { placeOf, sectionOf, sections } from '../designing/sections.ts';
import { addresses } from '../place/addresses.ts';
import { useVersionPlace } from '../place/use-version-place.ts';
import { AnswerList } from '../specification/answer-list.tsx';
import { factsOf } from '../specification/specification-facts.ts';
import { AchievementHead } from './achievement-head.tsx';
import { NextStep } from './next-step.tsx';

/** One micro-credential: where it stands, what comes next, and everything it says. */
const OverviewPage = () => {
  const words = useWords();
  const { say, number, date, moment } = words;
  const place = useVersionPlace();
  const { membership } = useOrganisation();
  const { data: achievement } = useSuspenseQuery(
    queryOf(achievementOperations.get, {
      params: { organisation: place.organisation, achievement: place.achievement },
    }),
  );
  const { current } = achievement;
  const { specification, completeness, findings } = current;
  const here = { ...place, version: current.number };
  const editable = current.may.includes('edit');
  const facts = factsOf(specification, words);
  const designing = current.state === 'draft';
  return (
    <>
      <AchievementHead
        place={place}
        achievement={achievement}
        tab="overview"
        actions={
          achievement.publicUrl && (
            <LinkButton href={achievement.publicUrl}>{say('provider.overview.public')}</LinkButton>
          )
        }
      />
      {membership?.state === 'registered' && (
        <Notice tone="caution">{say('provider.overview.unconfirmed')}</Notice>
      )}
      <Split
        label={say('provider.overview.aside')}
        aside={
          <>
            <Facts
              facts={[
                { label: say('provider.overview.author'), value: current.author.name },
                { label: say('provider.list.changed'), value: moment(current.updatedAt) },
                ...(current.approvedBy && current.approvedAt
                  ? [
                      {
                        label: say('provider.overview.approved'),
                        value: say('provider.overview.approved.by', {
                          name: current.approvedBy.name,
                          date: date(current.approvedAt),
                        }),
                      },
                    ]
                  : []),
                ...(current.publishedAt
                  ? [{ label: say('provider.overview.published'), value: date(current.publishedAt) }]
                  : []),
              ]}
            />
            {designing && (
              <CompletenessMeter
                title={say('provider.completeness.title')}
                segments={completeness.map(({ element, complete }) => ({
                  id: element,
                  name: say(`element.${element}.label`),
                  done: complete,
                  href: fieldAddress(here, placeOf(element, findings)),
                }))}
              />
            )}
            {achievement.versions.length > 1 && (
              <section aria-labelledby="versions-title">
                <h2 id="versions-title">{say('provider.overview.versions')}</h2>
                <ul className="flow">
                  {achievement.versions.map((version) => (
                    <li key={version.id}>
                      <a href={addresses.version({ ...place, version: version.number })}>
                        {say('provider.version', { number: number(version.number) })}
                      </a>{' '}
                      <span className="quiet small">{say(`provider.state.${version.state}`)}</span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </>
        }
      >
        <NextStep place={here} version={current} />
        {sections
          .map((section) => ({
            section,
            facts: facts.filter(({ pointer }) => sectionOf(pointer)?.id === section.id),
          }))
          .filter((group) => editable || group.facts.length > 0)
          .map((group) => (
            <AnswerList
              key={group.section.id}
              title={say(group.section.label)}
              {...(editable && { change: addresses.design(here, group.section.id) })}
              facts={group.facts}
            />
          ))}
      </Split>
    </>
  );
};

export default OverviewPage;
