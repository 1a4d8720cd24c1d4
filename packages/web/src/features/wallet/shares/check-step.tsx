import { walletOperations } from '@sigillo/contract/api';
import { elementIds } from '@sigillo/core/domain';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useMemo } from 'react';
import { call, queryOf, useSubmit } from '../../../api/index.ts';
import { chooseText, ElementsList, elementsOf, zoneText } from '../../../credential/index.ts';
import { useAddressQuery, useGo } from '../../../place/index.ts';
import { Button, Elements, Fold, FormPage, Notice, Refusal, useWords } from '../../../ui/index.ts';
import { addresses } from '../addresses.ts';
import { dropShareDraft, elementsOfDraft, endOfDay, lastDayOf } from './share-draft.ts';
import { type StepProps, StepTitle } from './step.tsx';

/** Check your answers: what is shown, what isn't, until when; then the link is made. */
export const CheckStep = ({ draft, cards }: StepProps) => {
  const words = useWords();
  const { say, list, day, time, locale, timeZone } = words;
  const { hrefWith } = useAddressQuery();
  const queries = useQueryClient();
  const go = useGo();
  const { busy, attempt, problem, submit } = useSubmit();
  // One key for this attempt at sharing: pressing twice, or again after silence, makes one link.
  const idempotencyKey = useMemo(() => crypto.randomUUID(), []);

  const chosen = cards.filter(({ id }) => draft.credentials.includes(id));
  const elements = elementsOfDraft(draft);
  const hidden = elementIds.filter((id) => !elements.includes(id));
  const lastDay = lastDayOf(draft, Date.now());
  const endsAt = lastDay && endOfDay(lastDay);

  const create = () =>
    submit(async () => {
      if (!endsAt) return;
      const label = draft.label.trim();
      const share = await call(walletOperations.share, {
        body: {
          credentials: chosen.map(({ id }) => id),
          elements: [...elements],
          endsAt,
          timeZone,
          ...(label && { label }),
        },
        idempotencyKey,
      });
      dropShareDraft();
      await queries.invalidateQueries();
      go(`${addresses.share(share.id)}?made`, 'replace');
    });
  const edit = (step: string) => <a href={hrefWith({ step })}>{say('action.change')}</a>;
  const labels = (ids: readonly (typeof elementIds)[number][]) =>
    list(ids.map((id) => say(`element.${id}.label`)));

  return (
    <>
      <StepTitle>{say('wallet.share.check.title')}</StepTitle>
      <FormPage
        attempt={attempt}
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
        actions={
          <Button kind="first" type="submit" busy={busy}>
            {say('wallet.share.create')}
          </Button>
        }
      >
        {problem && <Refusal problem={problem} />}
        <Elements
          elements={[
            {
              id: 'credentials',
              label: say('wallet.share.check.credentials'),
              value: (
                <>
                  {chosen.map(({ id, title }) => (
                    <p key={id}>{chooseText(title, locale)?.text}</p>
                  ))}
                </>
              ),
              means: edit('credentials'),
            },
            {
              id: 'shown',
              label: say('wallet.share.check.elements'),
              value: labels(elements),
              means: edit('elements'),
            },
            {
              id: 'hidden',
              label: say('wallet.share.check.hidden'),
              value: hidden.length === 0 ? say('wallet.share.check.nothing-hidden') : labels(hidden),
            },
            {
              id: 'until',
              label: say('wallet.share.check.until'),
              value: endsAt && `${day(endsAt)}, ${time(endsAt)} ${zoneText(timeZone, words, endsAt)}`,
              means: edit('until'),
            },
            ...(draft.label.trim()
              ? [{ id: 'note', label: say('wallet.share.check.note'), value: draft.label.trim() }]
              : []),
          ]}
        />
        <Fold summary={say('wallet.share.check.preview')}>
          <Suspense fallback={<p className="quiet">{say('ui.loading')}</p>}>
            {chosen.map(({ id }) => (
              <Preview key={id} id={id} only={elements} />
            ))}
          </Suspense>
        </Fold>
        <Notice>{say('wallet.share.check.anyone')}</Notice>
      </FormPage>
    </>
  );
};

const Preview = ({ id, only }: { id: string; only: readonly (typeof elementIds)[number][] }) => {
  const { data } = useSuspenseQuery(queryOf(walletOperations.get, { params: { credential: id } }));
  const { locale } = useWords();
  return (
    <section>
      <h2>{chooseText(data.card.title, locale)?.text}</h2>
      <ElementsList elements={elementsOf(data.report)} id={id} only={only} />
    </section>
  );
};
