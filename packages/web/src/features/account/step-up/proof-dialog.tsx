import { type ProofWay, stepUpOperations } from '@sigillo/contract/api';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call, queryOf, useSubmit } from '../../../api/index.ts';
import { Button, Notice, Refusal, TextField, useWords } from '../../../ui/index.ts';
import { Dialog } from '../../../ui/interactive/index.ts';
import { type CeremonyFailure, CeremonyStopped, proveByPasskey } from '../passkeys/ceremonies.ts';
import { CeremonyNotice } from '../passkeys/ceremony-notice.tsx';

/** Asks whoever sits there to show that it is them, by the best way that they have; others are offered. */
export const ProofDialog = (props: { onProved: () => void; onClose: () => void }) => {
  const { onProved, onClose } = props;
  const { say } = useWords();
  const asked = useQuery({ ...queryOf(stepUpOperations.get, {}), staleTime: 0, gcTime: 0 });
  const [chosen, setChosen] = useState<ProofWay>();
  const [sent, setSent] = useState(false);
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const [stopped, setStopped] = useState<CeremonyFailure>();
  const { busy, problem, submit } = useSubmit();
  const ways = asked.data?.ways ?? [];
  const address = asked.data?.email ?? '';
  const way = chosen ?? ways[0];

  const sendCode = () =>
    submit(async () => {
      await call(stepUpOperations.sendCode, {});
      setSent(true);
      setCode('');
    });
  const steps = {
    passkey: proveByPasskey,
    practice: () => call(stepUpOperations.practice, {}),
    mail: () => call(stepUpOperations.useCode, { body: { code } }),
  } as const satisfies Record<ProofWay, () => Promise<unknown>>;

  const answer = async () => {
    if (way === undefined) return;
    setStopped(undefined);
    if (way === 'mail' && !sent) return void (await sendCode());
    setMissing(way === 'mail' && code.trim() === '');
    if (way === 'mail' && code.trim() === '') return;
    const proved = await submit(steps[way]).catch((error: unknown) => {
      if (!(error instanceof CeremonyStopped)) throw error;
      setStopped(error.reason);
      return false;
    });
    if (proved) onProved();
  };
  const choose = (other: ProofWay) => () => {
    setStopped(undefined);
    setChosen(other);
  };
  const confirm = {
    passkey: say('account.step-up.passkey'),
    practice: say('account.step-up.practice'),
    mail: say(sent ? 'account.step-up.use-code' : 'account.step-up.send'),
  } as const;

  return (
    <Dialog
      title={say('account.step-up.title')}
      confirm={confirm[way ?? 'mail']}
      busy={busy || way === undefined}
      onConfirm={() => void answer()}
      onClose={onClose}
    >
      {problem && <Refusal problem={problem} />}
      {stopped && <CeremonyNotice reason={stopped} />}
      <p>{say('account.step-up.text')}</p>
      {way === 'practice' && <Notice tone="practice">{say('account.step-up.practice-text')}</Notice>}
      {way === 'mail' && !sent && <p>{say('account.step-up.send-text', { address })}</p>}
      {way === 'mail' && sent && (
        <TextField
          label={say('account.step-up.code')}
          help={say('account.step-up.code-help', { address })}
          error={missing ? say('account.step-up.code-missing') : undefined}
          width="short"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          maxLength={20}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      )}
      <p className="row">
        {way === 'mail' && sent && (
          <Button kind="quiet" small onClick={() => void sendCode()}>
            {say('account.step-up.again')}
          </Button>
        )}
        {ways
          .filter((other) => other !== way)
          .map((other) => (
            <Button key={other} kind="quiet" small onClick={choose(other)}>
              {say(
                other === 'mail'
                  ? 'account.step-up.by-mail'
                  : other === 'passkey'
                    ? 'account.step-up.by-passkey'
                    : 'account.step-up.practice',
              )}
            </Button>
          ))}
      </p>
    </Dialog>
  );
};
