import { achievementOperations, type VersionView } from '@sigillo/contract/api';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { call, useSubmit } from '../../../api/index.ts';
import { useGo, useOrganisation } from '../../../place/index.ts';
import { Button, LinkButton, Refusal, useWords } from '../../../ui/index.ts';
import { useToasts } from '../../../ui/interactive/index.ts';
import { sections } from '../designing/sections.ts';
import { addresses, type VersionPlace } from '../place/addresses.ts';
import { StepDialog } from './step-dialog.tsx';

interface NextStepProps {
  readonly place: VersionPlace;
  readonly version: VersionView;
}

/** What comes next with a version, for the person who looks at it: one main action, the others beside it. */
export const NextStep = ({ place, version }: NextStepProps) => {
  const { say } = useWords();
  const { has } = useOrganisation();
  const { confirm } = useToasts();
  const go = useGo();
  const queries = useQueryClient();
  const { busy, problem, submit } = useSubmit();
  const [asking, setAsking] = useState<'withdraw' | 'close'>();
  const { state, may } = version;
  const missing = version.completeness.filter(({ complete }) => !complete).length;
  const returned =
    state === 'draft' && version.history[0]?.action === 'return' ? version.history[0] : undefined;

  const startNext = (): Promise<boolean> =>
    submit(async () => {
      const { organisation, achievement } = place;
      const next = await call(achievementOperations.createVersion, { params: { organisation, achievement } });
      await queries.invalidateQueries();
      go(addresses.design({ ...place, version: next.number }, sections[0].id));
    });
  const sentence = (): ReactNode => {
    if (returned) {
      return say('provider.next.returned', { name: returned.by, comment: returned.comment ?? '' });
    }
    if (state === 'draft') return say('provider.next.draft', { count: missing });
    if (state === 'in-review') return say(reviewSentence(may, has('approver')));
    if (state === 'approved')
      return say(may.includes('publish') ? 'provider.next.approved' : 'provider.next.approved.wait');
    return say(`provider.next.${state}`);
  };
  const newVersion = (state === 'published' || state === 'closed') && has('author');
  return (
    <section className="sheet" aria-labelledby="next-title">
      <h2 id="next-title">{say('provider.next.title')}</h2>
      <p>{sentence()}</p>
      {problem && <Refusal problem={problem} />}
      <div className="row">
        {may.includes('edit') && (
          <LinkButton kind={missing > 0 ? 'first' : 'plain'} href={addresses.design(place, sections[0].id)}>
            {say('provider.next.design')}
          </LinkButton>
        )}
        {may.includes('submit') && (
          <LinkButton kind={missing > 0 ? 'plain' : 'first'} href={addresses.check(place)}>
            {say('provider.check.title')}
          </LinkButton>
        )}
        {(may.includes('approve') || may.includes('return')) && (
          <LinkButton kind="first" href={addresses.review(place)}>
            {say('provider.next.review')}
          </LinkButton>
        )}
        {may.includes('publish') && (
          <LinkButton kind="first" href={addresses.publish(place)}>
            {say('provider.next.publish')}
          </LinkButton>
        )}
        {may.includes('offer') && (
          <LinkButton kind="first" href={addresses.offering(place, 'new')}>
            {say('provider.offering.new')}
          </LinkButton>
        )}
        {newVersion && (
          <Button busy={busy} onClick={startNext}>
            {say('provider.next.new-version')}
          </Button>
        )}
        {may.includes('withdraw') && (
          <Button onClick={() => setAsking('withdraw')}>{say('provider.step.withdraw.confirm')}</Button>
        )}
        {may.includes('close') && (
          <Button kind="quiet" onClick={() => setAsking('close')}>
            {say('provider.step.close.confirm')}
          </Button>
        )}
      </div>
      {asking && (
        <StepDialog
          step={asking}
          place={place}
          onClose={() => setAsking(undefined)}
          onDone={() => {
            setAsking(undefined);
            confirm(say(`provider.step.${asking}.done`));
          }}
        />
      )}
    </section>
  );
};

const reviewSentence = (may: VersionView['may'], approver: boolean) => {
  if (may.includes('approve')) return 'provider.next.in-review';
  // Who may give it back but not approve it has written part of it.
  return approver ? 'provider.next.own' : 'provider.next.in-review.wait';
};
