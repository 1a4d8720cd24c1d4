import { achievementOperations, type ResponseOf } from '@sigillo/contract/api';
import { learningModes } from '@sigillo/core/vocabularies';
import { useSuspenseQuery } from '@tanstack/react-query';
import { queryOf } from '../../../api/index.ts';
import { LanguageText } from '../../../credential/index.ts';
import { useOrganisation } from '../../../place/index.ts';
import { type Column, DataTable, EmptyState, LinkButton, Notice, Tag, useWords } from '../../../ui/index.ts';
import { languageName } from '../fields/language-name.ts';
import { conceptName } from '../fields/vocabulary-options.ts';
import { AchievementHead } from '../micro-credentials/achievement-head.tsx';
import { addresses } from '../place/addresses.ts';
import { useVersionPlace } from '../place/use-version-place.ts';

type Offering = ResponseOf<typeof achievementOperations.listOfferings>['items'][number];

/** When and where the published version is offered. */
const OfferingsPage = () => {
  const { say, locale, date, number } = useWords();
  const place = useVersionPlace();
  const { has } = useOrganisation();
  const params = { organisation: place.organisation, achievement: place.achievement };
  const { data: achievement } = useSuspenseQuery(queryOf(achievementOperations.get, { params }));
  const { data } = useSuspenseQuery(queryOf(achievementOperations.listOfferings, { params }));
  const published = achievement.versions.some(({ state }) => state === 'published');
  const manages = has('author', 'administrator');
  const create = published && manages && (
    <LinkButton kind="first" href={addresses.offering(params, 'new')}>
      {say('provider.offering.new')}
    </LinkButton>
  );
  const nameOf = (row: Offering) => (
    <>
      {row.startsOn ? date(row.startsOn) : say('provider.offering.any-time')}
      {row.title && (
        <>
          {': '}
          <LanguageText map={row.title} />
        </>
      )}
    </>
  );
  const columns: readonly Column<Offering>[] = [
    {
      id: 'start',
      head: say('provider.offering.startsOn'),
      cell: (row) => (manages ? <a href={addresses.offering(params, row.id)}>{nameOf(row)}</a> : nameOf(row)),
    },
    {
      id: 'enrol',
      head: say('provider.offering.enrolUntil'),
      cell: (row) => (
        <>
          {row.enrolUntil && `${date(row.enrolUntil)} `}
          <Tag tone={row.open ? 'good' : 'neutral'}>
            {say(row.open ? 'provider.offering.open' : 'provider.offering.closed')}
          </Tag>
        </>
      ),
    },
    {
      id: 'mode',
      head: say('element.participation.label'),
      cell: (row) => conceptName(learningModes, row.mode, locale),
    },
    {
      id: 'language',
      head: say('provider.offering.language'),
      cell: (row) => languageName(row.language, locale),
    },
    {
      id: 'price',
      head: say('provider.offering.price'),
      numeric: true,
      cell: ({ price }) =>
        price
          ? new Intl.NumberFormat(locale, {
              style: 'currency',
              currency: price.currency,
              trailingZeroDisplay: 'stripIfInteger',
            } as Intl.NumberFormatOptions).format(price.amount)
          : say('value.none'),
    },
    {
      id: 'places',
      head: say('provider.offering.places'),
      numeric: true,
      cell: ({ places }) => (places === undefined ? say('value.none') : number(places)),
    },
  ];
  return (
    <>
      <AchievementHead place={place} achievement={achievement} tab="offerings" actions={create} />
      {!published && <Notice>{say('provider.offering.not-published')}</Notice>}
      <DataTable
        caption={say('provider.tab.offerings')}
        captionHidden
        columns={columns}
        rows={data.items}
        rowKey={({ id }) => id}
        rowName={(row) => (row.startsOn ? date(row.startsOn) : say('provider.offering.any-time'))}
        empty={
          <EmptyState
            title={say('provider.offering.empty')}
            example={say('provider.offering.empty.example')}
            action={create}
          >
            {say('provider.offering.empty.text')}
          </EmptyState>
        }
      />
    </>
  );
};

export default OfferingsPage;
