import { walletOperations } from '@sigillo/contract/api';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryOf } from '../../../api/index.ts';
import { useAddressQuery, useGo } from '../../../place/index.ts';
import { EmptyState, LinkButton, type Step, Stepper, useWords } from '../../../ui/index.ts';
import { addresses } from '../addresses.ts';
import { CheckStep } from './check-step.tsx';
import { createShareDraft, keepShareDraft, readShareDraft, type ShareDraft } from './share-draft.ts';
import type { StepProps } from './step.tsx';
import { CredentialsStep, ElementsStep, UntilStep } from './steps.tsx';

const steps = ['credentials', 'elements', 'until', 'check'] as const;
type StepId = (typeof steps)[number];

/** Share: which credentials, what of them, until when, check. Each step has its own address. */
export default function NewPage() {
  const { say } = useWords();
  const cards = useSuspenseQuery(queryOf(walletOperations.list, {})).data.items;
  const { query, hrefWith } = useAddressQuery();
  const go = useGo();
  const [draft, setDraft] = useState<ShareDraft>(() => {
    const wanted = query.getAll('credential');
    const kept = readShareDraft();
    return wanted.length > 0
      ? { ...(kept ?? createShareDraft()), credentials: wanted }
      : (kept ?? createShareDraft());
  });
  // Who comes from a credential has chosen it already. Decided once: ticking a box mustn't turn the page.
  const [first] = useState<StepId>(() => (query.has('credential') ? 'elements' : 'credentials'));
  const change = (changes: Partial<ShareDraft>) => {
    const next = { ...draft, ...changes };
    setDraft(next);
    keepShareDraft(next);
  };

  const known = {
    ...draft,
    credentials: draft.credentials.filter((id) => cards.some((card) => card.id === id)),
  };
  // Nobody can check what they haven't chosen: without credentials only the first step is open.
  const asked = steps.find((step) => step === query.get('step')) ?? first;
  const current: StepId = known.credentials.length === 0 ? 'credentials' : asked;
  const at = steps.indexOf(current);
  const addressOfStep = (step: StepId): string => hrefWith({ step });
  const list: readonly Step[] = steps.map((step, index) => ({
    label: say(`wallet.share.step.${step}`),
    state: index === at ? 'current' : index < at ? 'done' : 'to-do',
    href: index < at ? addressOfStep(step) : undefined,
  }));
  const next = steps[at + 1];
  const props: StepProps = {
    draft: known,
    change,
    cards,
    onDone: () => next && go(addressOfStep(next)),
  };
  const Body = { credentials: CredentialsStep, elements: ElementsStep, until: UntilStep, check: CheckStep }[
    current
  ];
  const title = say('wallet.share.title');
  return (
    <>
      <title>{say('app.page-title', { title: `${title}, ${say(`wallet.share.step.${current}`)}` })}</title>
      <p className="work__back">
        <a href={addresses.shared}>{say('wallet.shared.title')}</a>
      </p>
      {cards.length === 0 ? (
        <EmptyState
          title={say('wallet.share.credentials.none')}
          action={<LinkButton href={addresses.add}>{say('wallet.credentials.add')}</LinkButton>}
        >
          {say('wallet.credentials.empty')}
        </EmptyState>
      ) : (
        <>
          <Stepper steps={list} />
          <Body key={current} {...props} />
        </>
      )}
    </>
  );
}
