import { achievementOperations, awardingOperations, type BodyOf } from '@sigillo/contract/api';
import { countries, inOrderOfNames, labelIn } from '@sigillo/core/vocabularies';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { call, queryOf, useSession, useSubmit } from '../../../api/index.ts';
import { useAddressQuery, useGo, useOrganisation } from '../../../place/index.ts';
import {
  Button,
  EmptyState,
  FormPage,
  LinkButton,
  Pair,
  Select,
  TextField,
  useWords,
  WorkHead,
} from '../../../ui/index.ts';
import { DateField, useKept, useToasts } from '../../../ui/interactive/index.ts';
import { addresses } from '../addresses.ts';
import { BackLink } from '../answers.tsx';
import { fieldOf, SendingProblem, useErrors } from '../forms/sending.tsx';
import { useOnceKey } from '../forms/use-once-key.ts';
import { useTitle } from '../title.ts';
import { VersionField } from './version-field.tsx';

const blank = {
  achievement: '',
  version: '',
  decidedOn: '',
  decidedBy: '',
  minute: '',
  locality: '',
  country: '',
};
type Draft = typeof blank;

const toBody = (draft: Draft): BodyOf<typeof awardingOperations.recordDecision> => ({
  achievement: draft.achievement,
  version: Number(draft.version),
  decidedOn: draft.decidedOn,
  decidedBy: draft.decidedBy,
  minute: draft.minute,
  place: { country: draft.country, ...(draft.locality.trim() && { locality: draft.locality }) },
});

/** Records who decided, when, and where it is written down. */
export default function RecordDecisionPage() {
  const { say } = useWords();
  const { organisation } = useOrganisation();
  const { data } = useSuspenseQuery(
    queryOf(achievementOperations.list, { params: { organisation }, query: {} }),
  );
  const published = data.items.filter((one) => one.published || one.state === 'closed');
  return (
    <>
      <BackLink href={addresses.decisions(organisation)}>{say('nav.provider.awards')}</BackLink>
      <WorkHead title={say('provider.decision.record')} about={say('provider.decision.new-about')} />
      {published.length === 0 ? (
        <EmptyState
          title={say('provider.decision.none-published')}
          action={
            <LinkButton href={addresses.microCredentials(organisation)}>
              {say('provider.decision.to-micro-credentials')}
            </LinkButton>
          }
        >
          {say('provider.decision.none-published-text')}
        </EmptyState>
      ) : (
        <DecisionForm organisation={organisation} published={published} />
      )}
    </>
  );
}

type Published = { readonly id: string; readonly title: Record<string, string> };

const DecisionForm = ({
  organisation,
  published,
}: {
  organisation: string;
  published: readonly Published[];
}) => {
  const { say, locale } = useWords();
  const title = useTitle();
  const go = useGo();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { query } = useAddressQuery();
  const person = useSession().person?.id ?? '';
  const asked = query.get('achievement') ?? '';
  const { value, change, forget } = useKept<Draft>(`decision ${person} ${organisation}`, {
    ...blank,
    achievement: published.some(({ id }) => id === asked) ? asked : '',
  });
  const submission = useSubmit();
  const onceKey = useOnceKey();
  const label = labelIn(countries, locale);

  const fields = {
    '/achievement': say('provider.decision.title'),
    '/version': say('provider.decision.version'),
    '/decidedOn': say('provider.decision.decided-on'),
    '/decidedBy': say('provider.decision.decided-by'),
    '/minute': say('provider.decision.minute'),
    '/place/country': say('provider.decision.country'),
    '/place/locality': say('provider.decision.locality'),
  };
  const errors = useErrors(submission, fields);

  const missing = () => [
    ...(value.achievement
      ? []
      : [{ pointer: '/achievement', detail: say('provider.decision.choose-title') }]),
    ...(value.version || !value.achievement
      ? []
      : [{ pointer: '/version', detail: say('provider.decision.choose-version') }]),
    ...(value.decidedOn ? [] : [{ pointer: '/decidedOn', detail: say('fault.required') }]),
    ...(value.decidedBy.trim() ? [] : [{ pointer: '/decidedBy', detail: say('fault.required') }]),
    ...(value.minute.trim() ? [] : [{ pointer: '/minute', detail: say('fault.required') }]),
    ...(value.country ? [] : [{ pointer: '/place/country', detail: say('fault.required') }]),
  ];
  const send = async () => {
    const faults = missing();
    if (faults.length > 0) return submission.refuse(faults);
    await submission.submit(async () => {
      const body = toBody(value);
      const decision = await call(awardingOperations.recordDecision, {
        params: { organisation },
        body,
        idempotencyKey: onceKey(body),
      });
      forget();
      await queries.invalidateQueries({ queryKey: [awardingOperations.listDecisions.id] });
      toasts.confirm(say('provider.decision.recorded-toast'));
      go(addresses.decision(organisation, decision.id), 'replace');
    });
  };

  return (
    <FormPage
      errors={errors}
      attempt={submission.attempt}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      actions={
        <>
          <Button type="submit" kind="first" busy={submission.busy}>
            {say('provider.decision.record')}
          </Button>
          <LinkButton kind="quiet" href={addresses.decisions(organisation)}>
            {say('action.cancel')}
          </LinkButton>
        </>
      }
    >
      <SendingProblem submission={submission} fields={fields} />
      <Select
        {...fieldOf(submission, '/achievement')}
        label={say('provider.decision.title')}
        help={say('provider.decision.title-help')}
        placeholder={say('provider.decision.title-placeholder')}
        width="full"
        options={published.map((one) => ({ value: one.id, label: title(one.title) }))}
        value={value.achievement}
        onChange={(event) => change({ achievement: event.target.value, version: '' })}
      />
      {value.achievement && (
        <VersionField
          key={value.achievement}
          {...fieldOf(submission, '/version')}
          organisation={organisation}
          achievement={value.achievement}
          value={value.version}
          onChange={(version) => change({ version })}
        />
      )}
      <DateField
        {...fieldOf(submission, '/decidedOn')}
        label={say('provider.decision.decided-on')}
        help={say('provider.decision.decided-on-help')}
        value={value.decidedOn}
        onChange={(decidedOn) => change({ decidedOn })}
      />
      <TextField
        {...fieldOf(submission, '/decidedBy')}
        label={say('provider.decision.decided-by')}
        help={say('provider.decision.decided-by-help')}
        autoComplete="off"
        maxLength={300}
        value={value.decidedBy}
        onChange={(event) => change({ decidedBy: event.target.value })}
      />
      <TextField
        {...fieldOf(submission, '/minute')}
        label={say('provider.decision.minute')}
        help={say('provider.decision.minute-help')}
        autoComplete="off"
        maxLength={300}
        value={value.minute}
        onChange={(event) => change({ minute: event.target.value })}
      />
      <fieldset className="texts">
        <legend className="field__label">{say('provider.decision.place')}</legend>
        <Pair>
          <Select
            {...fieldOf(submission, '/place/country')}
            label={say('provider.decision.country')}
            placeholder={say('action.choose')}
            width="full"
            options={inOrderOfNames(countries, countries.concepts, locale).map((country) => ({
              value: country.code,
              label: label(country).text,
            }))}
            value={value.country}
            onChange={(event) => change({ country: event.target.value })}
          />
          <TextField
            {...fieldOf(submission, '/place/locality')}
            label={say('provider.decision.locality')}
            optional
            autoComplete="off"
            maxLength={300}
            value={value.locality}
            onChange={(event) => change({ locality: event.target.value })}
          />
        </Pair>
      </fieldset>
    </FormPage>
  );
};
