import { type ResponseOf, walletOperations } from '@sigillo/contract/api';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { call, queryOf, useSubmit } from '../../../api/index.ts';
import {
  Button,
  DataTable,
  Notice,
  problemWords,
  Refusal,
  Tag,
  TextField,
  useWords,
} from '../../../ui/index.ts';
import { Dialog, useToasts } from '../../../ui/interactive/index.ts';

type Email = ResponseOf<typeof walletOperations.listEmails>['items'][number];

/** Addresses: several, each confirmed by a link, one of them the main one. */
export const Emails = () => {
  const { say } = useWords();
  const queries = useQueryClient();
  const { data } = useSuspenseQuery(queryOf(walletOperations.listEmails, {}));
  const { confirm } = useToasts();
  const { busy, problem, submit } = useSubmit();
  const [removing, setRemoving] = useState<Email>();
  const [sentTo, setSentTo] = useState('');
  const renew = () => queries.invalidateQueries({ queryKey: [walletOperations.listEmails.id] });

  const makePrimary = ({ id, email }: Email) =>
    submit(async () => {
      await call(walletOperations.makePrimary, { params: { email: id } });
      await renew();
      confirm(say('wallet.data.emails.made-primary', { address: email }));
    });
  const remove = async ({ id, email }: Email) => {
    const done = await submit(() => call(walletOperations.removeEmail, { params: { email: id } }));
    setRemoving(undefined);
    if (!done) return;
    setSentTo('');
    await renew();
    confirm(say('wallet.data.emails.removed', { address: email }));
  };

  return (
    <section className="flow" aria-labelledby="emails">
      <h2 id="emails">{say('wallet.data.emails.title')}</h2>
      <p className="measure">{say('wallet.data.emails.text')}</p>
      {problem && <Refusal problem={problem} />}
      <DataTable
        caption={say('wallet.data.emails.title')}
        captionHidden
        columns={[
          {
            id: 'address',
            head: say('wallet.data.emails.column.address'),
            cell: ({ email }: Email) => email,
          },
          {
            id: 'state',
            head: say('wallet.data.emails.column.state'),
            cell: ({ primary, confirmed }) => (
              <Tag tone={primary ? 'accent' : confirmed ? 'good' : 'caution'}>
                {say(`wallet.data.emails.${primary ? 'primary' : confirmed ? 'confirmed' : 'waiting'}`)}
              </Tag>
            ),
          },
          {
            id: 'actions',
            head: say('wallet.data.emails.column.actions'),
            cell: (email) =>
              email.primary ? null : (
                <span className="row">
                  {email.confirmed && (
                    <Button small busy={busy} onClick={() => makePrimary(email)}>
                      {say('wallet.data.emails.make-primary')}
                      <span className="hidden">: {email.email}</span>
                    </Button>
                  )}
                  <Button small kind="quiet" onClick={() => setRemoving(email)}>
                    {say('wallet.data.emails.remove')}
                    <span className="hidden">: {email.email}</span>
                  </Button>
                </span>
              ),
          },
        ]}
        rows={data.items}
        rowKey={({ id }) => id}
        rowName={({ email }) => email}
        empty={null}
      />
      <AddEmail sentTo={sentTo} setSentTo={setSentTo} renew={renew} />
      {removing && (
        <Dialog
          title={say('wallet.data.emails.remove.title', { address: removing.email })}
          confirm={say('wallet.data.emails.remove')}
          danger
          busy={busy}
          onConfirm={() => remove(removing)}
          onClose={() => setRemoving(undefined)}
        >
          <p>{say('wallet.data.emails.remove.text')}</p>
        </Dialog>
      )}
    </section>
  );
};

interface AddEmailProps {
  /** Whom the link was sent to; empty before and once that address was removed. */
  readonly sentTo: string;
  readonly setSentTo: (address: string) => void;
  readonly renew: () => Promise<void>;
}

const AddEmail = ({ sentTo, setSentTo, renew }: AddEmailProps) => {
  const words = useWords();
  const { say } = words;
  const [email, setEmail] = useState('');
  const { busy, problem, submit } = useSubmit();
  const [malformed, setMalformed] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const address = email.trim();
    const wrong = !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address);
    setMalformed(wrong);
    setSentTo('');
    if (wrong) return;
    if (!(await submit(() => call(walletOperations.addEmail, { body: { email: address } })))) return;
    setSentTo(address);
    setEmail('');
    await renew();
  };
  const error = malformed
    ? problemWords(words, 'email-malformed').remedy
    : problem && (problem.detail || problem.title || problemWords(words, problem.code).remedy);
  return (
    <form className="form" noValidate onSubmit={send}>
      <TextField
        id="new-email"
        type="email"
        autoComplete="email"
        label={say('wallet.data.emails.add')}
        help={say('wallet.data.emails.add-help')}
        error={error}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <div className="row">
        <Button type="submit" busy={busy}>
          {say('wallet.data.emails.add.action')}
        </Button>
      </div>
      <div role="status">
        {sentTo && <Notice tone="good">{say('wallet.data.emails.sent', { address: sentTo })}</Notice>}
      </div>
    </form>
  );
};
