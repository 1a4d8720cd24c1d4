import { sessionOperations } from '@sigillo/contract/api';
import { formatMessage, isLocale, localeName, locales } from '@sigillo/contract/messages';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { call, useSession, useSubmit } from '../../api/index.ts';
import {
  Button,
  FormPage,
  Refusal,
  Select,
  TextField,
  useChangeLanguage,
  useWords,
  WorkHead,
} from '../../ui/index.ts';
import { useToasts } from '../../ui/interactive/index.ts';
import { Passkeys } from './passkeys/passkeys.tsx';

/** Name, language and passkeys of the person who is signed in. */
export default function AccountPage() {
  const words = useWords();
  const { say, rich } = words;
  const { person } = useSession();
  const [name, setName] = useState(person?.name ?? '');
  // The menu changes the language too: until somebody chooses here, the account's is shown.
  const [chosen, setChosen] = useState<string>();
  const locale = chosen ?? person?.locale ?? 'en';
  const { busy, attempt, problem, faults, submit, refuse } = useSubmit();
  const queries = useQueryClient();
  const { confirm } = useToasts();
  const changeLanguage = useChangeLanguage();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return refuse([{ pointer: '/name', detail: say('account.required') }]);
    const saved = await submit(() => call(sessionOperations.update, { body: { name: name.trim(), locale } }));
    if (!saved) return;
    await queries.invalidateQueries({ queryKey: [sessionOperations.get.id] });
    const spoken = isLocale(locale) ? locale : words.locale;
    if (spoken !== words.locale) await changeLanguage(spoken);
    confirm(formatMessage(spoken, 'account.saved'));
  };
  const faultOf = (pointer: string) => faults.find((fault) => fault.pointer === pointer)?.detail;
  const title = say('account.title');
  return (
    <>
      <title>{say('app.page-title', { title })}</title>
      <WorkHead title={title} about={say('account.about')} />
      <FormPage
        onSubmit={save}
        attempt={attempt}
        errors={faults.map(({ pointer, detail }) => ({ field: pointer.slice(1), message: detail }))}
        actions={
          <Button kind="first" type="submit" busy={busy}>
            {say('action.save')}
          </Button>
        }
      >
        {problem && faults.length === 0 && <Refusal problem={problem} />}
        <TextField
          id="name"
          autoComplete="name"
          label={say('account.name')}
          help={say('account.name-help')}
          error={faultOf('/name')}
          maxLength={300}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Select
          id="locale"
          label={say('account.language')}
          error={faultOf('/locale')}
          value={locale}
          onChange={(event) => setChosen(event.target.value)}
          options={locales.map((one) => ({ value: one, label: localeName(one), lang: one }))}
        />
        <p className="quiet">
          {rich('account.emails', { link: (text) => <a href="/app/wallet/data">{text}</a> })}
        </p>
      </FormPage>
      <Passkeys />
    </>
  );
}
