import type { awardingOperations, ResponseOf } from '@sigillo/contract/api';
import { isMessageId } from '@sigillo/contract/messages';
import { Fold, Timeline, type Tone, useWords } from '../../../ui/index.ts';
import { doerWord } from '../doer.ts';

type Award = ResponseOf<typeof awardingOperations.getAward>;
type Step = Award['history'][number];

const tones: Readonly<Record<string, Tone>> = {
  award: 'good',
  collect: 'good',
  reinstate: 'good',
  suspend: 'caution',
  revoke: 'bad',
  annul: 'neutral',
};

/** What happened to an award, newest first; who only read the entry stands apart. */
export const AwardHistory = ({ award }: { award: Award }) => {
  const { say } = useWords();
  const what = (action: string): string => {
    const id = `provider.award.action.${action}`;
    return say(isMessageId(id) ? id : 'provider.award.action.other');
  };
  const who = (by: string, key: string | undefined): string => {
    if (key !== undefined) return doerWord(say, by, key);
    const id = `provider.award.by.${by}`;
    return isMessageId(id) ? say(id) : by;
  };
  const toEvent = ({ at, by, key, action, comment }: Step, index: number) => ({
    id: `${at} ${index}`,
    at,
    what: what(action),
    who: who(by, key),
    why: comment,
    ...(tones[action] && { tone: tones[action] }),
  });
  const readings = award.history.filter(({ action }) => action === 'read-award');
  const changes = award.history.filter(({ action }) => action !== 'read-award');
  return (
    <section className="sheet" aria-labelledby="history">
      <h2 id="history">{say('provider.award.history')}</h2>
      {changes.length === 0 ? (
        <p className="quiet">{say('provider.award.history-empty')}</p>
      ) : (
        <Timeline events={changes.map(toEvent)} />
      )}
      {readings.length > 0 && (
        <Fold summary={say('provider.award.readings', { count: readings.length })}>
          <Timeline events={readings.map(toEvent)} />
        </Fold>
      )}
    </section>
  );
};
