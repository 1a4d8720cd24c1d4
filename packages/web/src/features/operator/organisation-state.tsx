import type { OrganisationView } from '@sigillo/contract/api';
import { Tag, useWords } from '../../ui/index.ts';

const tones = {
  registered: 'caution',
  confirmed: 'good',
  refused: 'bad',
  suspended: 'bad',
  closed: 'neutral',
} as const;

/** Where a registration stands. */
export const OrganisationState = ({ state }: { state: OrganisationView['state'] }) => {
  const { say } = useWords();
  return <Tag tone={tones[state]}>{say(`operator.organisation.state.${state}`)}</Tag>;
};
