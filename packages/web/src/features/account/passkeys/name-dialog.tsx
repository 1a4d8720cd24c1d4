import { passkeyOperations, type ResponseOf } from '@sigillo/contract/api';
import { useState } from 'react';
import { call, useSubmit } from '../../../api/index.ts';
import { Refusal, TextField, useWords } from '../../../ui/index.ts';
import { Dialog } from '../../../ui/interactive/index.ts';
import { type CeremonyFailure, CeremonyStopped, makePasskey } from './ceremonies.ts';
import { CeremonyNotice } from './ceremony-notice.tsx';
import { nameDevice } from './device-name.ts';

/** A passkey as the server tells of it. */
export type Passkey = ResponseOf<typeof passkeyOperations.list>['items'][number];

/** Asks for a passkey's name: of a new one, which the browser then makes, or of one that is there. */
export const NameDialog = (props: {
  /** Which one is renamed; absent for a new one. */
  passkey?: Passkey;
  onClose: () => void;
  onDone: (passkey: Passkey) => Promise<void>;
}) => {
  const { passkey, onClose, onDone } = props;
  const { say } = useWords();
  const [name, setName] = useState(() => {
    const device = nameDevice(navigator.userAgent);
    if (passkey) return passkey.name;
    return device ? say('account.passkeys.default-name', device) : say('account.passkeys.default-name-plain');
  });
  const [missing, setMissing] = useState(false);
  const [stopped, setStopped] = useState<CeremonyFailure>();
  const { busy, problem, submit } = useSubmit();

  const send = async () => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    setStopped(undefined);
    let kept: Passkey | undefined;
    await submit(async () => {
      kept = passkey
        ? await call(passkeyOperations.rename, { params: { passkey: passkey.id }, body: { name } })
        : await call(passkeyOperations.add, { body: { name, credential: await makePasskey() } });
    }).catch((error: unknown) => {
      if (!(error instanceof CeremonyStopped)) throw error;
      setStopped(error.reason);
    });
    if (kept) await onDone(kept);
  };

  return (
    <Dialog
      title={
        passkey ? say('account.passkeys.rename.title', { name: passkey.name }) : say('account.passkeys.add')
      }
      confirm={passkey ? say('account.passkeys.rename') : say('account.passkeys.add')}
      busy={busy}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      {problem && <Refusal problem={problem} />}
      {stopped && <CeremonyNotice reason={stopped} />}
      {!passkey && <p>{say('account.passkeys.add-text')}</p>}
      <TextField
        label={say('account.passkeys.name')}
        help={say('account.passkeys.name-help')}
        error={missing ? say('account.passkeys.name-missing') : undefined}
        autoComplete="off"
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
    </Dialog>
  );
};
