import { operatorOperations } from '@sigillo/contract/api';
import { pickLanguage } from '@sigillo/core/domain';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { call, controlId, queryOf, useSession, useSubmit } from '../../api/index.ts';
import { useAddressParts, useGo } from '../../place/index.ts';
import {
  Button,
  FormPage,
  LinkButton,
  Notice,
  RadioGroup,
  Refusal,
  TextArea,
  useWords,
  WorkHead,
} from '../../ui/index.ts';
import { useKept, useToasts } from '../../ui/interactive/index.ts';
import { OrganisationFacts } from './organisation-facts.tsx';
import { OrganisationState } from './organisation-state.tsx';

/** One registration: everything to check, then the decision with what was checked or why not. */
const OrganisationPage = () => {
  const { say, locale, moment } = useWords();
  const { organisation = '' } = useAddressParts();
  const { data: view } = useSuspenseQuery(
    queryOf(operatorOperations.getOrganisation, { params: { organisation } }),
  );
  const name = pickLanguage(view.legalName, locale)?.text ?? organisation;
  return (
    <>
      <p className="work__back">
        <a href="/app/operator/organisations">{say('nav.operator.organisations')}</a>
      </p>
      <WorkHead
        title={name}
        about={
          <>
            <OrganisationState state={view.state} />{' '}
            {say('operator.organisation.registered-at', { time: moment(view.registeredAt) })}
          </>
        }
        actions={
          view.state === 'confirmed' && (
            <LinkButton href={`/o/${view.slug}`}>{say('operator.organisation.public')}</LinkButton>
          )
        }
      />
      {view.reason && (
        <Notice tone="bad" title={say('operator.organisation.reason')}>
          {view.reason}
        </Notice>
      )}
      <OrganisationFacts view={view} />
      {view.state === 'registered' && <Decision organisation={organisation} name={name} />}
    </>
  );
};

const noDecision: { readonly answer: '' | 'confirm' | 'refuse'; readonly words: string } = {
  answer: '',
  words: '',
};

const Decision = ({ organisation, name }: { organisation: string; name: string }) => {
  const { say } = useWords();
  const go = useGo();
  const queries = useQueryClient();
  const { confirm } = useToasts();
  const { busy, problem, faults, attempt, submit, refuse } = useSubmit();
  const { person } = useSession();
  const { value, change, forget } = useKept(`registration ${organisation} ${person?.id ?? ''}`, noDecision);
  const { answer, words } = value;
  const pointer = answer === 'refuse' ? '/reason' : '/checked';
  const errorAt = (place: string): string | undefined => faults.find((one) => one.pointer === place)?.detail;
  const decide = async (): Promise<void> => {
    if (answer === '') return refuse([{ pointer: '/answer', detail: say('operator.decision.missing') }]);
    const text = words.trim();
    if (text === '') return refuse([{ pointer, detail: say(`operator.decision.${answer}.missing`) }]);
    const params = { organisation };
    const taken = await submit(() =>
      answer === 'confirm'
        ? call(operatorOperations.confirm, { params, body: { checked: text } })
        : call(operatorOperations.refuse, { params, body: { reason: text } }),
    );
    if (!taken) return;
    forget();
    await queries.invalidateQueries();
    confirm(say(`operator.decision.${answer}.done`, { name }));
    go('/app/operator/organisations');
  };
  return (
    <>
      {problem && faults.length === 0 && <Refusal problem={problem} />}
      <FormPage
        attempt={attempt}
        errors={faults.map((fault) => ({ field: controlId(fault.pointer), message: fault.detail }))}
        actions={
          <Button type="submit" kind={answer === 'refuse' ? 'danger' : 'first'} busy={busy}>
            {say(answer === 'refuse' ? 'operator.decision.refuse' : 'operator.decision.confirm')}
          </Button>
        }
        onSubmit={(event) => {
          event.preventDefault();
          void decide();
        }}
      >
        <h2>{say('operator.decision.title')}</h2>
        <RadioGroup
          id={controlId('/answer')}
          name="answer"
          label={say('operator.decision.question')}
          error={errorAt('/answer')}
          options={(['confirm', 'refuse'] as const).map((value) => ({
            value,
            label: say(`operator.decision.${value}.label`),
            help: say(`operator.decision.${value}.help`),
          }))}
          value={answer}
          onChange={(value) => change({ answer: value as 'confirm' | 'refuse' })}
        />
        {answer !== '' && (
          <TextArea
            id={controlId(pointer)}
            label={say(`operator.decision.${answer}.words`)}
            help={say(`operator.decision.${answer}.words.help`)}
            error={errorAt(pointer)}
            maxLength={2000}
            value={words}
            onChange={(event) => change({ words: event.target.value })}
          />
        )}
      </FormPage>
    </>
  );
};

export default OrganisationPage;
