import type { awardingOperations, ResponseOf } from '@sigillo/contract/api';
import { isMessageId } from '@sigillo/contract/messages';
import { Timeline, type Tone, useWords } from '../../../ui/index.ts';

const tones: Readonly<Record<string, Tone>> = {
  award: 'good',
  collect: 'good',
  reinstate: 'good',
  suspend: 'caution',
  revoke: 'bad',
  annul: 'neutral',
};

/** What happened to an award, newest first, the reading of its entry included. */
export const AwardHistory = ({ award }: { award: ResponseOf<typeof awardingOperations.getAward> }) => {
  const { say } = useWords();
  const what = (action: string): string => {
    const id = `provider.award.action.${action}`;
    return say(isMessageId(id) ? id : 'provider.award.action.other');
  };
  const who = (by: string): string => {
    const id = `provider.award.by.${by}`;
    return isMessageId(id) ? say(id) : by;
  };
  return (
    <section className="sheet" aria-labelledby="history">
      <h2 id="history">{say('provider.award.history')}</h2>
      {award.history.length === 0 ? (
        <p className="quiet">{say('provider.award.history-empty')}</p>
      ) : (
        <Timeline
          events={award.history.map(({ at, by, action, comment }, index) => ({
            id: `${at} ${index}`,
            at,
            what: what(action),
            who: who(by),
            why: comment,
            ...(tones[action] && { tone: tones[action] }),
          }))}
        />
      )}
    </section>
  );
};
