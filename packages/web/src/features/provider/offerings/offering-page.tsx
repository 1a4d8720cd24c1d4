import { achievementOperations } from '@sigillo/contract/api';
import { pickLanguage } from '@sigillo/core/domain';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call, controlId, queryOf } from '../../../api/index.ts';
import { useAddressParts, useGo } from '../../../place/index.ts';
import { Button, FormPage, LinkButton, Notice, Refusal, useWords, WorkHead } from '../../../ui/index.ts';
import { Dialog, useToasts } from '../../../ui/interactive/index.ts';
import { addresses } from '../place/addresses.ts';
import { useVersionPlace } from '../place/use-version-place.ts';
import { OfferingFields } from './offering-fields.tsx';
import { useOfferingForm } from './use-offering-form.ts';

/** A new offering, or one that is changed or withdrawn. */
const OfferingPage = () => {
  const { say, locale } = useWords();
  const { organisation, achievement: id } = useVersionPlace();
  const { offering: offeringId = 'new' } = useAddressParts();
  const params = { organisation, achievement: id };
  const go = useGo();
  const queries = useQueryClient();
  const { confirm } = useToasts();
  const { data: achievement } = useSuspenseQuery(queryOf(achievementOperations.get, { params }));
  const { data: offerings } = useSuspenseQuery(queryOf(achievementOperations.listOfferings, { params }));
  const existing = offerings.items.find((one) => one.id === offeringId);
  const { specification } = achievement.current;
  const form = useOfferingForm({
    name: `${id} ${offeringId}`,
    organisation,
    version: achievement.current,
    from: existing,
  });
  const [asking, setAsking] = useState(false);
  const list = addresses.offerings(params);
  const title = pickLanguage(specification.title, locale)?.text ?? say('provider.untitled');

  const finish = async (message: string): Promise<void> => {
    await queries.invalidateQueries();
    confirm(message);
    go(list);
  };
  const save = async (): Promise<void> => {
    const taken = await form.send((body) =>
      existing
        ? call(achievementOperations.changeOffering, { params: { ...params, offering: existing.id }, body })
        : call(achievementOperations.createOffering, { params, body }),
    );
    if (taken) await finish(say(existing ? 'provider.offering.changed' : 'provider.offering.created'));
  };
  const withdraw = async (): Promise<void> => {
    setAsking(false);
    const taken = await form.sendWithout(() =>
      call(achievementOperations.removeOffering, { params: { ...params, offering: offeringId } }),
    );
    if (taken) await finish(say('provider.offering.withdrawn'));
  };
  if (offeringId !== 'new' && !existing) {
    return (
      <>
        <WorkHead title={say('page.not-found.title')} />
        <Notice action={<a href={list}>{say('provider.tab.offerings')}</a>}>
          {say('page.not-found.text')}
        </Notice>
      </>
    );
  }
  return (
    <>
      <p className="work__back">
        <a href={list}>{title}</a>
      </p>
      <WorkHead
        title={say(existing ? 'provider.offering.edit' : 'provider.offering.new')}
        about={say('provider.offering.about')}
      />
      {form.problem && form.faults.length === 0 && <Refusal problem={form.problem} />}
      <FormPage
        attempt={form.attempt}
        errors={form.faults.map(({ pointer, detail }) => ({ field: controlId(pointer), message: detail }))}
        actions={
          <>
            <Button type="submit" kind="first" busy={form.busy}>
              {say(existing ? 'action.save' : 'provider.offering.create')}
            </Button>
            <LinkButton href={list}>{say('action.cancel')}</LinkButton>
            {existing && (
              <Button kind="quiet" onClick={() => setAsking(true)}>
                {say('provider.offering.withdraw')}
              </Button>
            )}
          </>
        }
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <OfferingFields
          draft={form.draft}
          change={form.change}
          faults={form.faults}
          languages={specification.languages.slice(0, 2)}
        />
      </FormPage>
      {asking && (
        <Dialog
          title={say('provider.offering.withdraw.title')}
          confirm={say('provider.offering.withdraw')}
          danger
          onConfirm={() => void withdraw()}
          onClose={() => setAsking(false)}
        >
          <p>{say('provider.offering.withdraw.text')}</p>
        </Dialog>
      )}
    </>
  );
};

export default OfferingPage;
