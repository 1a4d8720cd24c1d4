import { walletOperations } from '@sigillo/contract/api';
import { addressOf } from '../../../api/index.ts';
import { LinkButton, useWords, WorkHead } from '../../../ui/index.ts';
import { AccessLog } from './access-log.tsx';
import { Emails } from './emails.tsx';
import { Erase } from './erase.tsx';

/** My data: take it away, where mail goes, who looked at it, erase it. */
export default function DataPage() {
  const { say } = useWords();
  const title = say('wallet.data.title');
  return (
    <>
      <title>{say('app.page-title', { title })}</title>
      <WorkHead title={title} about={say('wallet.data.about')} />
      <div className="stack">
        <section className="flow" aria-labelledby="export">
          <h2 id="export">{say('wallet.data.export.title')}</h2>
          <p className="measure">{say('wallet.data.export.text')}</p>
          <LinkButton href={addressOf(walletOperations.export, {})} download>
            {say('wallet.data.export.action')}
          </LinkButton>
        </section>
        <Emails />
        <AccessLog />
        <Erase />
      </div>
    </>
  );
}
