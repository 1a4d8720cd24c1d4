import { type ResponseOf, walletOperations } from '@sigillo/contract/api';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call, queryOf, useSubmit } from '../../../api/index.ts';
import { LanguageText } from '../../../credential/index.ts';
import { Button, Checkbox, Refusal, useWords } from '../../../ui/index.ts';
import { Dialog } from '../../../ui/interactive/index.ts';

type Erased = ResponseOf<typeof walletOperations.erase>;

/** Erase the account: what goes, what stays with others by law, and no way back. */
export const Erase = () => {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  const [understood, setUnderstood] = useState(false);
  const [missed, setMissed] = useState(false);
  const [erased, setErased] = useState<Erased>();
  const { busy, problem, submit } = useSubmit();

  const erase = async () => {
    if (!understood) return setMissed(true);
    await submit(async () => {
      setErased(await call(walletOperations.erase, { body: { confirm: true } }));
      setAsking(false);
      sessionStorage.clear();
    });
  };

  return (
    <section className="flow" aria-labelledby="erase">
      <h2 id="erase">{say('wallet.data.erase.title')}</h2>
      <p className="measure">{say('wallet.data.erase.text')}</p>
      <p className="measure">{say('wallet.data.erase.kept')}</p>
      <div className="row">
        <Button kind="danger" onClick={() => setAsking(true)}>
          {say('wallet.data.erase.action')}
        </Button>
      </div>
      {asking && (
        <Dialog
          title={say('wallet.data.erase.dialog.title')}
          confirm={say('wallet.data.erase.action')}
          danger
          busy={busy}
          onConfirm={erase}
          onClose={() => setAsking(false)}
        >
          {problem && <Refusal problem={problem} />}
          <Consequences />
          <Checkbox
            label={say('wallet.data.erase.dialog.understood')}
            error={missed && !understood ? say('wallet.data.erase.dialog.understood-error') : undefined}
            checked={understood}
            onChange={(event) => setUnderstood(event.target.checked)}
          />
        </Dialog>
      )}
      {erased && <Done erased={erased} />}
    </section>
  );
};

const Consequences = () => {
  const { say } = useWords();
  const credentials = useSuspenseQuery(queryOf(walletOperations.list, {})).data.items.length;
  const { items } = useSuspenseQuery(queryOf(walletOperations.listShares, {})).data;
  return (
    <p>
      {say('wallet.data.erase.dialog.text', {
        credentials,
        shares: items.filter(({ state }) => state === 'open').length,
      })}
    </p>
  );
};

/** The account is gone: all that is left is to read what was done, and to leave. */
const Done = ({ erased: { erased, kept } }: { erased: Erased }) => {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const leave = () => window.location.assign('/');
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="erased" onClose={leave}>
      <h2 id="erased">{say('wallet.data.erase.done.title')}</h2>
      <div className="dialog__body">
        <p>{say('wallet.data.erase.done.text', erased)}</p>
        {kept.length === 0 ? (
          <p>{say('wallet.data.erase.done.none')}</p>
        ) : (
          <>
            <p>{say('wallet.data.erase.done.kept')}</p>
            <ul className="bullets">
              {kept.map(({ organisation, registerNumber }) => (
                <li key={registerNumber}>
                  <LanguageText map={organisation} />, {registerNumber}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className="dialog__foot">
        <Button kind="first" onClick={leave}>
          {say('wallet.data.erase.done.home')}
        </Button>
      </div>
    </dialog>
  );
};
