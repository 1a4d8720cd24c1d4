import { awardingOperations, type BodyOf } from '@sigillo/contract/api';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call, queryOf, useSession, useSubmit } from '../../../api/index.ts';
import { useAddressParts, useGo, useOrganisation } from '../../../place/index.ts';
import { Button, Checkbox, FormPage, LinkButton, useWords, WorkHead } from '../../../ui/index.ts';
import { Dialog, useKept, useToasts } from '../../../ui/interactive/index.ts';
import { addresses } from '../addresses.ts';
import { BackLink } from '../answers.tsx';
import { SendingProblem, useErrors } from '../forms/sending.tsx';
import { useOnceKey } from '../forms/use-once-key.ts';
import { useTitle } from '../title.ts';
import { blankLearner, type LearnerDraft, looksLikeEmail, toAwardInput } from './learner-draft.ts';
import { LearnerFields, useLearnerLabels } from './learner-fields.tsx';

/** Awards one learner under a decision: write, check, award. */
export default function AwardLearnerPage() {
  const { say, date } = useWords();
  const { organisation } = useOrganisation();
  const { decision: id = '' } = useAddressParts();
  const title = useTitle();
  const go = useGo();
  const queries = useQueryClient();
  const toasts = useToasts();
  const person = useSession().person?.id ?? '';
  const { data: decision } = useSuspenseQuery(
    queryOf(awardingOperations.getDecision, { params: { organisation, decision: id } }),
  );
  const { value, change, forget } = useKept<LearnerDraft>(`learner ${person} ${id}`, blankLearner);
  const submission = useSubmit();
  const labels = useLearnerLabels();
  const errors = useErrors(submission, labels);
  const onceKey = useOnceKey();
  const [asking, setAsking] = useState(false);

  const ask = () => {
    const { name, email } = value;
    const faults = [
      ...(name.trim() ? [] : [{ pointer: '/learner/name', detail: say('fault.required') }]),
      ...(looksLikeEmail(email)
        ? []
        : [
            {
              pointer: '/learner/email',
              detail: say(email.trim() ? 'fault.not-an-email' : 'fault.required'),
            },
          ]),
    ];
    submission.refuse(faults);
    setAsking(faults.length === 0);
  };
  const send = async () => {
    await submission.submit(async () => {
      const body = toAwardInput(value) as BodyOf<typeof awardingOperations.award>;
      const award = await call(awardingOperations.award, {
        params: { organisation, decision: id },
        body,
        idempotencyKey: onceKey(body),
      });
      forget();
      await queries.invalidateQueries({ queryKey: [awardingOperations.getDecision.id] });
      await queries.invalidateQueries({ queryKey: [awardingOperations.listAwards.id] });
      toasts.confirm(say('provider.learner.awarded-toast', { name: award.learnerName }));
      go(addresses.award(organisation, award.id), 'replace');
    });
    setAsking(false);
  };

  return (
    <>
      <BackLink href={addresses.decision(organisation, id)}>{title(decision.title)}</BackLink>
      <WorkHead
        title={say('provider.decision.one-action')}
        about={say('provider.learner.about', {
          title: title(decision.title),
          date: date(decision.decidedOn),
        })}
      />
      <FormPage
        errors={errors}
        attempt={submission.attempt}
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
        actions={
          <>
            <Button type="submit" kind="first" busy={submission.busy}>
              {say('provider.learner.check')}
            </Button>
            <LinkButton kind="quiet" href={addresses.decision(organisation, id)}>
              {say('action.cancel')}
            </LinkButton>
          </>
        }
      >
        <SendingProblem submission={submission} fields={labels} />
        {(value.retake || submission.problem?.code === 'already-awarded') && (
          <Checkbox
            label={say('provider.learner.retake')}
            checked={value.retake}
            onChange={(event) => change({ retake: event.target.checked })}
          />
        )}
        <LearnerFields value={value} onChange={change} submission={submission} />
      </FormPage>
      {asking && (
        <Dialog
          title={say('provider.learner.ask', { name: value.name.trim() })}
          confirm={say('provider.learner.confirm')}
          busy={submission.busy}
          onConfirm={() => void send()}
          onClose={() => setAsking(false)}
        >
          <p>
            {say('provider.learner.ask-text', { title: title(decision.title), email: value.email.trim() })}
          </p>
        </Dialog>
      )}
    </>
  );
}
