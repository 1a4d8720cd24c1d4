import type { achievementOperations, ResponseOf } from '@sigillo/contract/api';
import type { ReactNode } from 'react';
import { chooseText } from '../../../credential/index.ts';
import { Tabs, useWords, WorkHead } from '../../../ui/index.ts';
import { type AchievementPlace, addresses } from '../place/addresses.ts';
import { StateTag } from './state-tag.tsx';

type Achievement = ResponseOf<typeof achievementOperations.get>;

interface AchievementHeadProps {
  readonly place: AchievementPlace;
  readonly achievement: Achievement;
  readonly tab: 'overview' | 'preview' | 'offerings' | 'history';
  readonly actions?: ReactNode;
}

/** What every page about one micro-credential begins with: where it is, what it is called, its parts. */
export const AchievementHead = ({ place, achievement, tab, actions }: AchievementHeadProps) => {
  const { say, locale, number } = useWords();
  const { current } = achievement;
  const title = chooseText(current.specification.title, locale);
  const tabs = [
    ['overview', addresses.achievement(place)],
    ['preview', addresses.preview({ ...place, version: current.number })],
    ['offerings', addresses.offerings(place)],
    ['history', addresses.history(place)],
  ] as const;
  return (
    <>
      <p className="work__back">
        <a href={addresses.achievements(place.organisation)}>{say('nav.provider.micro-credentials')}</a>
      </p>
      <WorkHead
        title={title?.text ?? say('provider.untitled')}
        lang={title?.lang}
        about={
          <>
            {say('provider.version', { number: number(current.number) })} <StateTag state={current.state} />
          </>
        }
        actions={actions}
      />
      <Tabs
        label={say('provider.tabs')}
        items={tabs.map(([name, href]) => ({
          label: say(`provider.tab.${name}`),
          href,
          current: name === tab,
        }))}
      />
    </>
  );
};
