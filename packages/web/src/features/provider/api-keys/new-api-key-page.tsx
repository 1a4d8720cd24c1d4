import {
  type ApiScope,
  apiKeyOperations,
  apiScopes,
  type ResponseOf,
  rolesOfScope,
} from '@sigillo/contract/api';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, controlId, useSubmit } from '../../../api/index.ts';
import { useOrganisation } from '../../../place/index.ts';
import {
  Button,
  CheckboxGroup,
  FormPage,
  LinkButton,
  Refusal,
  TextField,
  useWords,
  WorkHead,
} from '../../../ui/index.ts';
import { DateField } from '../../../ui/interactive/index.ts';
import { notesOfFaults } from '../fields/field-notes.tsx';
import { addresses } from '../place/addresses.ts';
import { MadeKey } from './made-key.tsx';
import { scopeMeaning, scopeWord } from './scope-word.ts';

type Made = ResponseOf<typeof apiKeyOperations.create>;

/** Most keys outlive a term and are renewed once a year, with what the program still needs. */
const usualDays = 180;
const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Makes a key for a program, then shows its secret once. */
const NewApiKeyPage = () => {
  const { say } = useWords();
  const { organisation } = useOrganisation();
  const [made, setMade] = useState<Made>();
  const back = addresses.apiKeys(organisation);
  return (
    <>
      <p className="work__back">
        <a href={back}>{say('provider.api-keys.title')}</a>
      </p>
      {made ? <MadeKey made={made} back={back} /> : <KeyForm onMade={setMade} back={back} />}
    </>
  );
};

const KeyForm = ({ onMade, back }: { onMade: (made: Made) => void; back: string }) => {
  const { say } = useWords();
  const { organisation, has } = useOrganisation();
  const queries = useQueryClient();
  const { busy, problem, faults, attempt, submit, refuse } = useSubmit();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly ApiScope[]>([]);
  const [endsOn, setEndsOn] = useState(dayFromNow(usualDays));
  const notes = notesOfFaults(faults);
  const mayGive = (scope: ApiScope): boolean => {
    const roles = rolesOfScope[scope];
    return roles.length === 0 || has(...roles);
  };
  const beyond = apiScopes.filter((scope) => !mayGive(scope)).map((scope) => say(scopeWord(scope)));
  const missingField = (pointer: string, field: string) => ({
    pointer,
    detail: say('provider.missing', { field }),
  });
  const make = async (): Promise<void> => {
    const missing = [
      ...(name.trim() === '' ? [missingField('/name', say('provider.api-keys.name'))] : []),
      ...(scopes.length === 0
        ? [{ pointer: '/scopes', detail: say('provider.api-keys.scopes.missing') }]
        : []),
      ...(endsOn === '' ? [missingField('/endsOn', say('provider.api-keys.ends'))] : []),
    ];
    if (missing.length > 0) return refuse(missing);
    let answer: Made | undefined;
    const taken = await submit(async () => {
      answer = await call(apiKeyOperations.create, {
        params: { organisation },
        body: { name: name.trim(), scopes: [...scopes], endsOn },
      });
    });
    if (!taken || !answer) return;
    await queries.invalidateQueries({ queryKey: [apiKeyOperations.list.id] });
    onMade(answer);
  };
  return (
    <>
      <WorkHead title={say('provider.api-keys.new')} about={say('provider.api-keys.new.about')} />
      {problem && faults.length === 0 && <Refusal problem={problem} />}
      <FormPage
        attempt={attempt}
        errors={faults.map(({ pointer, detail }) => ({ field: controlId(pointer), message: detail }))}
        actions={
          <>
            <Button type="submit" kind="first" busy={busy}>
              {say('provider.api-keys.new')}
            </Button>
            <LinkButton href={back}>{say('action.cancel')}</LinkButton>
          </>
        }
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <TextField
          {...notes('/name', say('provider.api-keys.name.help'))}
          id={controlId('/name')}
          label={say('provider.api-keys.name')}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <CheckboxGroup
          {...notes(
            '/scopes',
            beyond.length > 0
              ? say('provider.api-keys.scopes.beyond', { scopes: beyond.join(' · ') })
              : undefined,
          )}
          id={controlId('/scopes')}
          name="scopes"
          label={say('provider.api-keys.scopes')}
          options={apiScopes.filter(mayGive).map((scope) => ({
            value: scope,
            label: say(scopeWord(scope)),
            help: say(scopeMeaning(scope)),
          }))}
          value={scopes}
          onChange={(chosen) => setScopes(chosen as ApiScope[])}
        />
        <DateField
          {...notes('/endsOn', say('provider.api-keys.ends.help'))}
          id={controlId('/endsOn')}
          label={say('provider.api-keys.ends')}
          value={endsOn}
          onChange={setEndsOn}
        />
      </FormPage>
    </>
  );
};

export default NewApiKeyPage;
