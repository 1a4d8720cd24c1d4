import { achievementOperations, type VersionView } from '@sigillo/contract/api';
import { isMessageId } from '@sigillo/contract/messages';
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { queryOf } from '../../../api/index.ts';
import { Timeline, type TimelineEvent, type Tone, useWords, type Words } from '../../../ui/index.ts';
import { addresses } from '../place/addresses.ts';
import { useVersionPlace } from '../place/use-version-place.ts';
import { AchievementHead } from './achievement-head.tsx';

const tones: Readonly<Record<string, Tone>> = {
  approve: 'good',
  publish: 'good',
  return: 'caution',
  close: 'neutral',
};

const eventsOf = (version: VersionView, { say, number }: Words): readonly TimelineEvent[] =>
  version.history.map(({ at, by, action, comment }) => {
    const id = `provider.history.${action}`;
    const tone = tones[action];
    return {
      id: `${version.id} ${at} ${action}`,
      at,
      what: isMessageId(id) ? say(id, { version: number(version.number) }) : action,
      who: by,
      ...(comment && { why: comment }),
      ...(tone && { tone }),
    };
  });

/** Everything that was done to a micro-credential, over all its versions, newest first. */
const HistoryPage = () => {
  const words = useWords();
  const place = useVersionPlace();
  const { organisation, achievement: id } = place;
  const { data: achievement } = useSuspenseQuery(
    queryOf(achievementOperations.get, { params: { organisation, achievement: id } }),
  );
  const versions = useSuspenseQueries({
    queries: achievement.versions.map(({ number }) =>
      queryOf(achievementOperations.getVersion, {
        params: { organisation, achievement: id, version: number },
      }),
    ),
  });
  const events = versions
    .flatMap(({ data }) => eventsOf(data, words))
    .sort((one, other) => other.at.localeCompare(one.at));
  return (
    <>
      <AchievementHead place={place} achievement={achievement} tab="history" />
      <Timeline events={events} />
      <p>
        <a href={addresses.achievement(place)}>{words.say('provider.overview.open')}</a>
      </p>
    </>
  );
};

export default HistoryPage;
