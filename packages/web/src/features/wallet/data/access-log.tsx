import { walletOperations } from '@sigillo/contract/api';
import { isMessageId } from '@sigillo/contract/messages';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryOf } from '../../../api/index.ts';
import { Button, Timeline, useWords } from '../../../ui/index.ts';

const atATime = 20;

/** Who looked at or did what with one's data, newest first. */
export const AccessLog = () => {
  const { say } = useWords();
  const { data } = useSuspenseQuery(queryOf(walletOperations.log, {}));
  const [shown, setShown] = useState(atATime);
  return (
    <section className="flow" aria-labelledby="log">
      <h2 id="log">{say('wallet.data.log.title')}</h2>
      {data.items.length === 0 && <p className="quiet">{say('wallet.data.log.empty')}</p>}
      <Timeline
        events={data.items.slice(0, shown).map(({ at, action, by }, index) => {
          const id = `wallet.log.${action}`;
          return {
            id: `${index} ${at}`,
            at,
            what: isMessageId(id) ? say(id) : say('wallet.log.other', { action }),
            who: by,
          };
        })}
      />
      {data.items.length > shown && (
        <Button onClick={() => setShown(shown + atATime)}>{say('wallet.data.log.more')}</Button>
      )}
    </section>
  );
};
