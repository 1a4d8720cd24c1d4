import type { awardSummarySchema } from '@sigillo/contract/api';
import type { z } from 'zod';
import { type IconName, Tag, type Tone, useWords } from '../../../ui/index.ts';

export type AwardSummary = z.output<typeof awardSummarySchema>;

/** Where an award stands, in the order in which an officer asks: does it exist, is it in force, does the learner have it? */
export type AwardStanding =
  | 'decided'
  | 'annulled'
  | 'replaced'
  | 'revoked'
  | 'suspended'
  | 'expired'
  | 'collected'
  | 'waiting'
  | 'uncollected';

/** @param now milliseconds since 1970 */
export const standingOf = (
  award: Pick<AwardSummary, 'state' | 'credentialState' | 'collectedAt' | 'mailAt'>,
  now: number,
): AwardStanding => {
  if (award.state !== 'issued') return award.state;
  const { credentialState = 'active' } = award;
  if (credentialState !== 'active') return credentialState;
  if (award.collectedAt !== undefined) return 'collected';
  return award.mailAt !== undefined && Date.parse(award.mailAt) > now ? 'waiting' : 'uncollected';
};

const looks: Readonly<Record<AwardStanding, { readonly tone: Tone; readonly icon: IconName }>> = {
  decided: { tone: 'neutral', icon: 'skipped' },
  annulled: { tone: 'neutral', icon: 'failure' },
  replaced: { tone: 'neutral', icon: 'next' },
  revoked: { tone: 'bad', icon: 'revoked' },
  suspended: { tone: 'caution', icon: 'suspended' },
  expired: { tone: 'neutral', icon: 'expired' },
  collected: { tone: 'good', icon: 'success' },
  waiting: { tone: 'accent', icon: 'pause' },
  uncollected: { tone: 'accent', icon: 'next' },
};

/** The state of an award in a list. */
export const AwardStateTag = ({ award }: { award: AwardSummary }) => {
  const { say } = useWords();
  const standing = standingOf(award, Date.now());
  return <Tag {...looks[standing]}>{say(`provider.award.state.${standing}`)}</Tag>;
};
