import { elementIds } from '@sigillo/core/domain';
import { type FormEvent, useState } from 'react';
import { useSession } from '../../../api/index.ts';
import { chooseText, countryNames, zoneText } from '../../../credential/index.ts';
import {
  Button,
  CheckboxGroup,
  FormPage,
  Notice,
  RadioGroup,
  TextField,
  useWords,
} from '../../../ui/index.ts';
import { DateField } from '../../../ui/interactive/index.ts';
import { elementsOfDraft, faultOfDay, lastDayOf, type ShareDraft } from './share-draft.ts';
import { type StepProps, StepTitle } from './step.tsx';

/** Counts refused attempts, and goes on when nothing is wrong. */
const useStep = (fault: string | undefined, onDone: () => void) => {
  const [attempt, setAttempt] = useState(0);
  return {
    attempt,
    error: attempt > 0 ? fault : undefined,
    onSubmit: (event: FormEvent) => {
      event.preventDefault();
      if (fault === undefined) onDone();
      else setAttempt((before) => before + 1);
    },
  };
};

const Continue = () => {
  const { say } = useWords();
  return (
    <>
      <Button kind="first" type="submit">
        {say('action.continue')}
      </Button>
      <p className="form__saved">{say('wallet.share.kept')}</p>
    </>
  );
};

/** Which credentials. */
export const CredentialsStep = ({ draft, change, cards, onDone }: StepProps) => {
  const { say, locale } = useWords();
  const fault = draft.credentials.length === 0 ? say('wallet.share.credentials.required') : undefined;
  const { attempt, error, onSubmit } = useStep(fault, onDone);
  return (
    <>
      <StepTitle>{say('wallet.share.credentials.title')}</StepTitle>
      <FormPage
        onSubmit={onSubmit}
        attempt={attempt}
        errors={error === undefined ? [] : [{ field: 'credentials', message: error }]}
        actions={<Continue />}
      >
        <CheckboxGroup
          id="credentials"
          name="credentials"
          label={say('wallet.share.credentials.label')}
          error={error}
          value={draft.credentials}
          onChange={(credentials) => change({ credentials })}
          options={cards.map((card) => {
            const by = chooseText(card.awardedBy, locale)?.text ?? '';
            return {
              value: card.id,
              label: chooseText(card.title, locale)?.text ?? say('verdict.untitled'),
              help: card.country ? `${by}, ${countryNames([card.country], locale)}` : by,
            };
          })}
        />
      </FormPage>
    </>
  );
};

const choices = ['usual', 'all', 'own'] as const;

/** What of them. The name is explained, because it is what people most often don't expect. */
export const ElementsStep = ({ draft, change, onDone }: StepProps) => {
  const { say } = useWords();
  const { person } = useSession();
  const { attempt, onSubmit } = useStep(undefined, onDone);
  const named = elementsOfDraft(draft).includes('learner');
  return (
    <>
      <StepTitle>{say('wallet.share.elements.title')}</StepTitle>
      <FormPage onSubmit={onSubmit} attempt={attempt} actions={<Continue />}>
        <RadioGroup
          name="choice"
          label={say('wallet.share.elements.label')}
          value={draft.choice}
          onChange={(choice) => change({ choice: choices.find((one) => one === choice) ?? 'usual' })}
          options={choices.map((choice) => ({
            value: choice,
            label: say(`wallet.share.elements.${choice}`),
            help: choice === 'own' ? undefined : say(`wallet.share.elements.${choice}-help`),
          }))}
        />
        {draft.choice === 'own' && (
          <CheckboxGroup
            name="elements"
            label={say('wallet.share.elements.which')}
            help={say('wallet.share.elements.title-always')}
            value={draft.own}
            onChange={(own) => change({ own: elementIds.filter((id) => own.includes(id)) })}
            options={elementIds
              .filter((id) => id !== 'title')
              .map((id) => ({
                value: id,
                label: say(`element.${id}.label`),
                help: say(`element.${id}.means`),
              }))}
          />
        )}
        <Notice>
          {named
            ? say('wallet.share.elements.name')
            : say('wallet.share.elements.nameless', { name: person?.name ?? '' })}
        </Notice>
      </FormPage>
    </>
  );
};

const endings = ['7', '30', '90', 'date'] as const satisfies readonly ShareDraft['ending'][];

/** Until when, in the learner's own zone, which is named. */
export const UntilStep = ({ draft, change, onDone }: StepProps) => {
  const words = useWords();
  const { say, day, timeZone } = words;
  const now = Date.now();
  const found = faultOfDay(lastDayOf(draft, now), now);
  const fault = found === undefined ? undefined : say(`wallet.share.until.${found}`);
  const { attempt, error, onSubmit } = useStep(fault, onDone);
  return (
    <>
      <StepTitle>{say('wallet.share.until.title')}</StepTitle>
      <FormPage
        onSubmit={onSubmit}
        attempt={attempt}
        errors={error === undefined ? [] : [{ field: 'date', message: error }]}
        actions={<Continue />}
      >
        <RadioGroup
          name="ending"
          label={say('wallet.share.until.label')}
          help={say('wallet.share.until.zone', { zone: zoneText(timeZone, words, now) })}
          value={draft.ending}
          onChange={(ending) => change({ ending: endings.find((one) => one === ending) ?? '30' })}
          options={endings.map((ending) => ({
            value: ending,
            label:
              ending === 'date'
                ? say('wallet.share.until.other')
                : say('wallet.share.until.days', { days: ending }),
            help:
              ending === 'date'
                ? undefined
                : say('wallet.share.until.day-of', { day: day(lastDayOf({ ...draft, ending }, now) ?? now) }),
          }))}
        />
        {draft.ending === 'date' && (
          <DateField
            id="date"
            label={say('wallet.share.until.date')}
            help={say('wallet.share.until.date-help')}
            error={error}
            value={draft.date}
            onChange={(date) => change({ date })}
          />
        )}
        <TextField
          label={say('wallet.share.label')}
          help={say('wallet.share.label-help')}
          optional
          maxLength={300}
          value={draft.label}
          onChange={(event) => change({ label: event.target.value })}
        />
      </FormPage>
    </>
  );
};
