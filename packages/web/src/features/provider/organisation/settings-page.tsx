import { type OrganisationView, organisationOperations } from '@sigillo/contract/api';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call, controlId, queryOf, useSession, useSubmit } from '../../../api/index.ts';
import { useOrganisation } from '../../../place/index.ts';
import { Button, FormPage, Notice, Refusal, Tag, useWords, WorkHead } from '../../../ui/index.ts';
import { Dialog, useKept, useToasts } from '../../../ui/interactive/index.ts';
import { notesOfFaults } from '../fields/field-notes.tsx';
import { addresses } from '../place/addresses.ts';
import { AnswerList } from '../specification/answer-list.tsx';
import { faultText } from './fault-text.ts';
import { IdentityFields } from './identity-fields.tsx';
import { PowerFields } from './power-fields.tsx';
import {
  changesIdentity,
  missingOf,
  type ProfileStep,
  profileSteps,
  toProfileDraft,
  toProfileInput,
} from './profile.ts';
import { answersOf } from './profile-answers.ts';
import { WhoFields } from './who-fields.tsx';

const tones = {
  registered: 'caution',
  confirmed: 'good',
  refused: 'bad',
  suspended: 'bad',
  closed: 'neutral',
} as const;

/** What the organisation says of itself. Changing its legal identity sends it back to the operator. */
const SettingsPage = () => {
  const words = useWords();
  const { say, date } = words;
  const { organisation, has } = useOrganisation();
  const { data } = useSuspenseQuery(queryOf(organisationOperations.get, { params: { organisation } }));
  return (
    <>
      <WorkHead
        title={say('nav.provider.organisation')}
        about={
          <>
            <Tag tone={tones[data.state]}>{say(`provider.organisation.state.${data.state}`)}</Tag>{' '}
            {data.confirmedAt && say('provider.organisation.confirmed-on', { date: date(data.confirmedAt) })}
          </>
        }
      />
      {data.state === 'registered' && (
        <Notice tone="caution">{say('provider.registered.waiting.text')}</Notice>
      )}
      {data.state === 'refused' && (
        <Notice tone="bad" title={say('provider.registered.refused')}>
          {data.reason}
        </Notice>
      )}
      <p className="measure">
        {say('provider.api-keys.link.text')}{' '}
        <a href={addresses.apiKeys(organisation)}>{say('provider.api-keys.link')}</a>
      </p>
      {has('administrator') ? (
        <SettingsForm key={data.id} view={data} organisation={organisation} />
      ) : (
        <>
          {(Object.keys(profileSteps) as ProfileStep[]).map((step) => (
            <AnswerList
              key={step}
              title={say(`provider.registration.step.${step}`)}
              facts={answersOf(toProfileDraft(data), step, words)}
            />
          ))}
          <p className="quiet small">{say('provider.organisation.who-changes')}</p>
        </>
      )}
    </>
  );
};

const SettingsForm = ({ view, organisation }: { view: OrganisationView; organisation: string }) => {
  const words = useWords();
  const { say } = words;
  const { person } = useSession();
  const queries = useQueryClient();
  const { confirm } = useToasts();
  const { busy, problem, faults, attempt, submit, refuse } = useSubmit();
  const stored = toProfileDraft(view);
  const {
    value: draft,
    change,
    forget,
  } = useKept(`organisation ${organisation} ${person?.id ?? ''}`, stored);
  const [asking, setAsking] = useState(false);
  const consequence = view.state === 'confirmed' && changesIdentity(stored, draft);
  const ask = (): void => {
    const missing = missingOf(draft).map((fault) => ({
      pointer: fault.pointer,
      detail: faultText(fault, words),
    }));
    refuse(missing);
    if (missing.length > 0) return;
    if (consequence) setAsking(true);
    else void save();
  };
  const save = async (): Promise<void> => {
    setAsking(false);
    const taken = await submit(() =>
      call(organisationOperations.update, { params: { organisation }, body: toProfileInput(draft) }),
    );
    if (!taken) return;
    forget();
    await queries.invalidateQueries();
    confirm(say('provider.organisation.saved'));
  };
  const notes = notesOfFaults(faults);
  return (
    <>
      {problem && faults.length === 0 && <Refusal problem={problem} />}
      <FormPage
        attempt={attempt}
        errors={faults.map(({ pointer, detail }) => ({ field: controlId(pointer), message: detail }))}
        actions={
          <Button type="submit" kind="first" busy={busy}>
            {say('action.save')}
          </Button>
        }
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <div className="form__group">
          <h2>{say('provider.registration.step.who')}</h2>
          <WhoFields draft={draft} change={change} notes={notes} />
        </div>
        <div className="form__group">
          <IdentityFields draft={draft} change={change} notes={notes} />
        </div>
        <div className="form__group">
          <h2>{say('provider.registration.step.power')}</h2>
          <PowerFields draft={draft} change={change} notes={notes} />
        </div>
        {consequence && <Notice tone="caution">{say('provider.organisation.consequence')}</Notice>}
      </FormPage>
      {asking && (
        <Dialog
          title={say('provider.organisation.consequence.title')}
          confirm={say('provider.organisation.consequence.confirm')}
          danger
          onConfirm={() => void save()}
          onClose={() => setAsking(false)}
        >
          <p>{say('provider.organisation.consequence')}</p>
        </Dialog>
      )}
    </>
  );
};

export default SettingsPage;
