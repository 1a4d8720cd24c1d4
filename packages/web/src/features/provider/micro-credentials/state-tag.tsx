import type { VersionView } from '@sigillo/contract/api';
import { type IconName, Tag, type Tone, useWords } from '../../../ui/index.ts';

type State = VersionView['state'];

const looks: Readonly<Record<State, { readonly tone: Tone; readonly icon?: IconName }>> = {
  draft: { tone: 'neutral' },
  'in-review': { tone: 'caution' },
  approved: { tone: 'good', icon: 'success' },
  published: { tone: 'accent' },
  closed: { tone: 'neutral', icon: 'pause' },
};

/** Where a version stands, as a short word. */
export const StateTag = ({ state }: { state: State }) => {
  const { say } = useWords();
  const { tone, icon } = looks[state];
  return (
    <Tag tone={tone} {...(icon && { icon })}>
      {say(`provider.state.${state}`)}
    </Tag>
  );
};
