import { achievementOperations, type ResponseOf } from '@sigillo/contract/api';
import { versionStates } from '@sigillo/core/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryOf } from '../../../api/index.ts';
import { LanguageText } from '../../../credential/index.ts';
import { useAddressQuery, useGo, useOrganisation } from '../../../place/index.ts';
import {
  Button,
  Choices,
  type Column,
  DataTable,
  EmptyState,
  LinkButton,
  TextField,
  useWords,
  WorkHead,
} from '../../../ui/index.ts';
import { addresses } from '../place/addresses.ts';
import { StateTag } from './state-tag.tsx';

type Summary = ResponseOf<typeof achievementOperations.list>['items'][number];

/** All micro-credentials of the organisation: search, filter by state, what is missing. */
const ListPage = () => {
  const { say, number, date } = useWords();
  const { organisation, has } = useOrganisation();
  const { query, hrefWith } = useAddressQuery();
  const go = useGo();
  const q = query.get('q') ?? '';
  const state = query.get('state') ?? '';
  const listed = useQuery({
    ...queryOf(achievementOperations.list, {
      params: { organisation },
      query: { ...(q && { q }), ...(state && { state }) },
    }),
    placeholderData: keepPreviousData,
  });
  const rows = listed.data?.items ?? [];
  const start = has('author') && (
    <LinkButton kind="first" href={addresses.newAchievement(organisation)}>
      {say('provider.list.new')}
    </LinkButton>
  );
  const stateOf = ({ state: own, published }: Summary) => (
    <>
      <StateTag state={own} />
      {published && own !== 'published' && (
        <span className="quiet small"> {say('provider.list.earlier-published')}</span>
      )}
    </>
  );
  const columns: readonly Column<Summary>[] = [
    {
      id: 'title',
      head: say('element.title.label'),
      cell: ({ id, title }) => (
        <a href={addresses.achievement({ organisation, achievement: id })}>
          {Object.keys(title).length > 0 ? <LanguageText map={title} /> : say('provider.untitled')}
        </a>
      ),
    },
    { id: 'state', head: say('provider.list.state'), cell: stateOf },
    {
      id: 'missing',
      head: say('provider.list.completeness'),
      cell: ({ errors }) =>
        errors > 0 ? say('provider.list.missing', { count: errors }) : say('provider.list.complete'),
    },
    {
      id: 'offerings',
      head: say('provider.list.offerings'),
      numeric: true,
      cell: ({ offerings }) => number(offerings),
    },
    { id: 'awards', head: say('provider.list.awards'), numeric: true, cell: ({ awards }) => number(awards) },
    { id: 'changed', head: say('provider.list.changed'), cell: ({ updatedAt }) => date(updatedAt) },
  ];
  return (
    <>
      <WorkHead
        title={say('nav.provider.micro-credentials')}
        about={say('provider.list.about')}
        actions={start}
      />
      <search>
        <form
          className="filter"
          onSubmit={(event) => {
            event.preventDefault();
            go(hrefWith({ q: String(new FormData(event.currentTarget).get('q') ?? '').trim() }));
          }}
        >
          <TextField
            key={q}
            name="q"
            type="search"
            label={say('provider.list.search')}
            defaultValue={q}
            width="medium"
          />
          <Button type="submit">{say('action.search')}</Button>
        </form>
      </search>
      <Choices
        label={say('provider.list.filter')}
        items={[
          { label: say('provider.list.all'), href: hrefWith({ state: undefined }), current: state === '' },
          ...versionStates.map((one) => ({
            label: say(`provider.state.${one}`),
            href: hrefWith({ state: one }),
            current: state === one,
          })),
        ]}
      />
      <DataTable
        caption={say('nav.provider.micro-credentials')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowName={({ title }) => Object.values(title)[0] ?? say('provider.untitled')}
        state={listed.isError ? 'failed' : listed.isPending ? 'loading' : 'ready'}
        retry={<Button onClick={() => listed.refetch()}>{say('action.retry')}</Button>}
        empty={
          q || state ? (
            <EmptyState
              title={say('provider.list.none-found')}
              action={
                <LinkButton href={addresses.achievements(organisation)}>
                  {say('provider.list.show-all')}
                </LinkButton>
              }
            >
              {say('provider.list.none-found.text')}
            </EmptyState>
          ) : (
            <EmptyState
              title={say('provider.list.empty')}
              example={say('provider.list.empty.example')}
              action={start}
            >
              {say('provider.list.empty.text')}
            </EmptyState>
          )
        }
      />
    </>
  );
};

export default ListPage;
