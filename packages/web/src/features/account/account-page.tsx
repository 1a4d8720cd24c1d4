import { sessionOperations } from '@sigillo/contract/api';
import { localeNames, locales } from '@sigillo/contract/messages';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { call, useSession, useSubmit } from '../../api/index.ts';
import { Button, FormPage, Refusal, Select, TextField, useWords, WorkHead } from '../../ui/index.ts';
import { useToasts } from '../../ui/interactive/index.ts';

/** Name and language of the person who is signed in. */
export default function AccountPage() {
  const { say, rich } = useWords();
  const { person } = useSession();
  const [name, setName] = useState(person?.name ?? '');
  const [locale, setLocale] = useState(person?.locale ?? 'en');
  const { busy, attempt, problem, faults, submit, refuse } = useSubmit();
  const queries = useQueryClient();
  const { confirm } = useToasts();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return refuse([{ pointer: '/name', detail: say('account.required') }]);
    const saved = await submit(() => call(sessionOperations.update, { body: { name: name.trim(), locale } }));
    if (!saved) return;
    // Sentences are chosen when the application starts: another language needs a new start.
    if (locale !== person?.locale) return window.location.reload();
    await queries.invalidateQueries({ queryKey: [sessionOperations.get.id] });
    confirm(say('account.saved'));
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
          onChange={(event) => setLocale(event.target.value)}
          options={locales.map((one) => ({ value: one, label: localeNames[one] }))}
        />
        <p className="quiet">
          {rich('account.emails', { link: (text) => <a href="/app/wallet/data">{text}</a> })}
        </p>
      </FormPage>
    </>
  );
}
