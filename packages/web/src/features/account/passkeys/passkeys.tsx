import { passkeyOperations } from '@sigillo/contract/api';
import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call, queryOf, useSubmit } from '../../../api/index.ts';
import { Button, DataTable, Notice, Refusal, Tag, useWords } from '../../../ui/index.ts';
import { Dialog, useToasts } from '../../../ui/interactive/index.ts';
import { NameDialog, type Passkey } from './name-dialog.tsx';

/** Where passkeys can be made: where the browser has them, and under a name, not a number. */
const isPossible = (): boolean => browserSupportsWebAuthn() && !/^\[|^[\d.]+$/.test(window.location.hostname);

/** One's passkeys: added, renamed, removed. */
export const Passkeys = () => {
  const { say, date, moment } = useWords();
  const queries = useQueryClient();
  const { confirm } = useToasts();
  const { data } = useSuspenseQuery(queryOf(passkeyOperations.list, {}));
  const [adding, setAdding] = useState(false);
  const [renaming, setRenaming] = useState<Passkey>();
  const [removing, setRemoving] = useState<Passkey>();
  const possible = isPossible();
  const none = data.items.length === 0;
  const renew = () => queries.invalidateQueries({ queryKey: [passkeyOperations.list.id] });

  return (
    <section className="flow" aria-labelledby="passkeys">
      <h2 id="passkeys">{say('account.passkeys.title')}</h2>
      <p className="measure">{say('account.passkeys.about')}</p>
      {none ? (
        <p className="quiet measure">
          {say('account.passkeys.empty.title')}. {say('account.passkeys.empty.text')}
        </p>
      ) : (
        <DataTable
          caption={say('account.passkeys.title')}
          captionHidden
          columns={[
            {
              id: 'name',
              head: say('account.passkeys.column.name'),
              cell: ({ name, synced }: Passkey) => (
                <span className="row">
                  {name}
                  {synced && <Tag tone="neutral">{say('account.passkeys.synced')}</Tag>}
                </span>
              ),
            },
            {
              id: 'added',
              head: say('account.passkeys.column.added'),
              cell: ({ createdAt }) => date(createdAt),
            },
            {
              id: 'used',
              head: say('account.passkeys.column.used'),
              cell: ({ lastUsedAt }) => (lastUsedAt ? moment(lastUsedAt) : say('account.passkeys.never')),
            },
            {
              id: 'actions',
              head: say('account.passkeys.column.actions'),
              cell: (passkey) => (
                <span className="row">
                  <Button small onClick={() => setRenaming(passkey)}>
                    {say('account.passkeys.rename')}
                    <span className="hidden">: {passkey.name}</span>
                  </Button>
                  <Button small kind="quiet" onClick={() => setRemoving(passkey)}>
                    {say('account.passkeys.remove')}
                    <span className="hidden">: {passkey.name}</span>
                  </Button>
                </span>
              ),
            },
          ]}
          rows={data.items}
          rowKey={({ id }) => id}
          rowName={({ name }) => name}
          empty={null}
        />
      )}
      {possible ? (
        <div className="row">
          <Button onClick={() => setAdding(true)}>{say('account.passkeys.add')}</Button>
        </div>
      ) : (
        <Notice tone="neutral">{say('account.passkeys.unsupported')}</Notice>
      )}
      {adding && (
        <NameDialog
          onClose={() => setAdding(false)}
          onDone={async ({ name }) => {
            setAdding(false);
            await renew();
            confirm(say('account.passkeys.added', { name }));
          }}
        />
      )}
      {renaming && (
        <NameDialog
          passkey={renaming}
          onClose={() => setRenaming(undefined)}
          onDone={async ({ name }) => {
            setRenaming(undefined);
            await renew();
            confirm(say('account.passkeys.renamed', { name }));
          }}
        />
      )}
      {removing && (
        <RemoveDialog
          passkey={removing}
          last={data.items.length === 1}
          onClose={() => setRemoving(undefined)}
          onDone={async ({ name }) => {
            setRemoving(undefined);
            await renew();
            confirm(say('account.passkeys.removed', { name }));
          }}
        />
      )}
    </section>
  );
};

const RemoveDialog = (props: {
  passkey: Passkey;
  last: boolean;
  onClose: () => void;
  onDone: (passkey: Passkey) => Promise<void>;
}) => {
  const { passkey, last, onClose, onDone } = props;
  const { say } = useWords();
  const { busy, problem, submit } = useSubmit();
  const remove = async () => {
    const done = await submit(() => call(passkeyOperations.remove, { params: { passkey: passkey.id } }));
    if (done) await onDone(passkey);
  };
  return (
    <Dialog
      title={say('account.passkeys.remove.title', { name: passkey.name })}
      confirm={say('account.passkeys.remove')}
      danger
      busy={busy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      {problem && <Refusal problem={problem} />}
      <p>{say('account.passkeys.remove.text')}</p>
      {last && <p>{say('account.passkeys.remove.last')}</p>}
    </Dialog>
  );
};
