import { type ResponseOf, walletOperations } from '@sigillo/contract/api';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addressOf, call, queryOf, useSubmit } from '../../../api/index.ts';
import { CredentialDetail, CredentialVerdict, chooseText } from '../../../credential/index.ts';
import { useAddressParts, useGo } from '../../../place/index.ts';
import { Button, LinkButton, Refusal, Split, useWords } from '../../../ui/index.ts';
import { Dialog, useToasts } from '../../../ui/interactive/index.ts';
import { addresses } from '../addresses.ts';

/** One credential, checked when the page was opened: the same sheet as everybody sees, and what can be done with it. */
export default function CredentialPage() {
  const { say, locale } = useWords();
  const { credential = '' } = useAddressParts();
  const { data } = useSuspenseQuery(queryOf(walletOperations.get, { params: { credential } }));
  const title = chooseText(data.card.title, locale)?.text ?? say('verdict.untitled');
  return (
    <>
      <title>{say('app.page-title', { title })}</title>
      <p className="work__back">
        <a href={addresses.credentials}>{say('wallet.credential.back')}</a>
      </p>
      <CredentialVerdict report={data.report} id="c" />
      <Actions id={credential} />
      <Split label={say('page.aside.label')} aside={<Beside id={credential} european={data.european} />}>
        <div className="stack">
          <CredentialDetail report={data.report} id="c" />
        </div>
      </Split>
    </>
  );
}

/** What people come for: right below the sheet, also on a phone. */
const Actions = ({ id }: { id: string }) => {
  const { say } = useWords();
  return (
    <div className="row">
      <LinkButton kind="first" href={addresses.newShare([id])}>
        {say('wallet.credential.share')}
      </LinkButton>
      <LinkButton href={addressOf(walletOperations.download, { params: { credential: id } })} download>
        {say('wallet.credential.download')}
      </LinkButton>
      <Button onClick={() => window.print()}>{say('wallet.credential.print')}</Button>
    </div>
  );
};

type European = ResponseOf<typeof walletOperations.get>['european'];

const Beside = ({ id, european }: { id: string; european: European }) => {
  const { say } = useWords();
  return (
    <div className="aside">
      <section>
        <h2>{say('wallet.credential.seen.title')}</h2>
        <Seen id={id} />
      </section>
      <section>
        <h2>{say('wallet.credential.european.title')}</h2>
        <p>{say(`wallet.credential.european.${european}`)}</p>
        {european === 'offered' && (
          <LinkButton
            href={addressOf(walletOperations.download, {
              params: { credential: id },
              query: { face: 'elm' },
            })}
            download
          >
            {say('wallet.credential.european')}
          </LinkButton>
        )}
      </section>
      <section>
        <h2>{say('wallet.credential.keep.title')}</h2>
        <p>{say('wallet.credential.keep.text')}</p>
        <Remove id={id} />
      </section>
      <section>
        <h2>{say('page.aside.seal.title')}</h2>
        <p>{say('page.aside.seal.text')}</p>
      </section>
    </div>
  );
};

const Seen = ({ id }: { id: string }) => {
  const { say, date } = useWords();
  const { data } = useSuspenseQuery(queryOf(walletOperations.listShares, {}));
  const shares = data.items.filter(({ credentials }) => credentials.some((one) => one.id === id));
  if (shares.length === 0) return <p>{say('wallet.credential.seen.none')}</p>;
  return (
    <ul className="bullets">
      {shares.map((share) => (
        <li key={share.id}>
          <a href={addresses.share(share.id)}>
            {share.label ?? `${say(`wallet.shared.state.${share.state}`)}, ${date(share.createdAt)}`}
          </a>
          {': '}
          {say('wallet.credential.seen.views', {
            views: share.views,
            last: share.lastViewAt ? date(share.lastViewAt) : 'none',
          })}
        </li>
      ))}
    </ul>
  );
};

const Remove = ({ id }: { id: string }) => {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  const { confirm } = useToasts();
  const queries = useQueryClient();
  const go = useGo();
  const { busy, problem, submit } = useSubmit();
  const remove = async () => {
    if (!(await submit(() => call(walletOperations.remove, { params: { credential: id } })))) return;
    confirm(say('wallet.credential.removed'));
    go(addresses.credentials, 'replace');
    queries.removeQueries({ queryKey: [walletOperations.get.id] });
    await queries.invalidateQueries();
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{say('wallet.credential.remove')}</Button>
      {asking && (
        <Dialog
          title={say('wallet.credential.remove.title')}
          confirm={say('wallet.credential.remove.confirm')}
          danger
          busy={busy}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          {problem && <Refusal problem={problem} />}
          <p>{say('wallet.credential.remove.text')}</p>
          <p>{say('wallet.credential.remove.advice')}</p>
        </Dialog>
      )}
    </>
  );
};
