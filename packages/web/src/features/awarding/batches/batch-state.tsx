import type { BatchView } from '@sigillo/contract/api';
import { type IconName, Tag, type Tone, useWords } from '../../../ui/index.ts';

const looks: Readonly<Record<BatchView['state'], { readonly tone: Tone; readonly icon: IconName }>> = {
  previewed: { tone: 'caution', icon: 'caution' },
  running: { tone: 'accent', icon: 'play' },
  paused: { tone: 'neutral', icon: 'pause' },
  done: { tone: 'good', icon: 'success' },
  failed: { tone: 'bad', icon: 'error' },
  cancelled: { tone: 'neutral', icon: 'close' },
};

/** Where a list of learners stands. */
export const BatchStateTag = ({ state }: Pick<BatchView, 'state'>) => {
  const { say } = useWords();
  return <Tag {...looks[state]}>{say(`provider.batch.state.${state}`)}</Tag>;
};
