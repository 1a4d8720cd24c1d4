import type { awardingOperations, ResponseOf } from '@sigillo/contract/api';
import { Notice, type NoticeProps, useWords } from '../../../ui/index.ts';
import { type AwardStanding, standingOf } from './award-state.tsx';

const tones: Partial<Record<AwardStanding, NonNullable<NoticeProps['tone']>>> = {
  revoked: 'bad',
  suspended: 'caution',
  annulled: 'neutral',
  expired: 'neutral',
  waiting: 'accent',
};

/** What matters most about an award now, where there is something to say. */
export const AwardNotice = ({ award }: { award: ResponseOf<typeof awardingOperations.getAward> }) => {
  const { say, moment } = useWords();
  const standing = standingOf(award, Date.now());
  const tone = tones[standing];
  if (tone === undefined) return null;
  const title = say(`provider.award.${standing as 'waiting'}-notice`, {
    moment: award.mailAt ? moment(award.mailAt) : '',
  });
  const { reason } = award;
  return reason === undefined || standing === 'waiting' ? (
    <Notice tone={tone}>{title}</Notice>
  ) : (
    <Notice tone={tone} title={title}>
      {say('provider.award.reason', { reason })}
    </Notice>
  );
};
