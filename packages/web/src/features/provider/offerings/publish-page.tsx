import { achievementOperations } from '@sigillo/contract/api';
import { pickLanguage } from '@sigillo/core/domain';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call, controlId, queryOf } from '../../../api/index.ts';
import { useGo } from '../../../place/index.ts';
import {
  Button,
  FormPage,
  LinkButton,
  Notice,
  RadioGroup,
  Refusal,
  useWords,
  WorkHead,
} from '../../../ui/index.ts';
import { useToasts } from '../../../ui/interactive/index.ts';
import { addresses } from '../place/addresses.ts';
import { useVersionPlace } from '../place/use-version-place.ts';
import { OfferingFields } from './offering-fields.tsx';
import { useOfferingForm } from './use-offering-form.ts';

/** Publishes an approved version, with its first offering if there is one already. */
const PublishPage = () => {
  const { say, locale, number } = useWords();
  const place = useVersionPlace();
  const go = useGo();
  const queries = useQueryClient();
  const { confirm } = useToasts();
  const params = { ...place };
  const { data: version } = useSuspenseQuery(queryOf(achievementOperations.getVersion, { params }));
  const form = useOfferingForm({
    name: `publish ${version.id}`,
    organisation: place.organisation,
    version,
    at: '/offering',
  });
  const [offer, setOffer] = useState<'now' | 'later'>('now');
  const title = pickLanguage(version.specification.title, locale)?.text ?? say('provider.untitled');
  const overview = addresses.achievement(place);
  const publish = async (): Promise<void> => {
    const taken =
      offer === 'now'
        ? await form.send((offering) => call(achievementOperations.publish, { params, body: { offering } }))
        : await form.sendWithout(() => call(achievementOperations.publish, { params, body: {} }));
    if (!taken) return;
    await queries.invalidateQueries();
    confirm(say('provider.publish.done'));
    go(overview);
  };
  return (
    <>
      <p className="work__back">
        <a href={overview}>{title}</a>
      </p>
      <WorkHead
        title={say('provider.publish.title')}
        about={say('provider.publish.about', { title, version: number(version.number) })}
      />
      {form.problem && form.faults.length === 0 && <Refusal problem={form.problem} />}
      {version.may.includes('publish') ? (
        <FormPage
          attempt={form.attempt}
          errors={form.faults.map(({ pointer, detail }) => ({ field: controlId(pointer), message: detail }))}
          actions={
            <>
              <Button type="submit" kind="first" busy={form.busy}>
                {say('provider.publish.confirm')}
              </Button>
              <LinkButton href={overview}>{say('action.cancel')}</LinkButton>
            </>
          }
          onSubmit={(event) => {
            event.preventDefault();
            void publish();
          }}
        >
          <Notice>{say('provider.publish.consequence')}</Notice>
          <RadioGroup
            name="offer"
            label={say('provider.publish.offer')}
            options={(['now', 'later'] as const).map((value) => ({
              value,
              label: say(`provider.publish.offer.${value}`),
              help: say(`provider.publish.offer.${value}.help`),
            }))}
            value={offer}
            onChange={(value) => setOffer(value as 'now' | 'later')}
          />
          {offer === 'now' && (
            <OfferingFields
              draft={form.draft}
              change={form.change}
              faults={form.faults}
              languages={version.specification.languages.slice(0, 2)}
            />
          )}
        </FormPage>
      ) : (
        <Notice tone="caution" action={<a href={overview}>{say('provider.overview.open')}</a>}>
          {say('provider.publish.not-now')}
        </Notice>
      )}
    </>
  );
};

export default PublishPage;
