import { achievementOperations, type awardingOperations, type QueryOf } from '@sigillo/contract/api';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { queryOf } from '../../../api/index.ts';
import { useAddressQuery, useGo } from '../../../place/index.ts';
import { Button, Choices, Select, TextField, useWords } from '../../../ui/index.ts';
import { useTitle } from '../title.ts';
import { filterStates } from './register-query.ts';

/** What narrows the register: words, micro-credential, state. Each choice has its own address. */
export const RegisterFilter = (props: {
  organisation: string;
  query: QueryOf<typeof awardingOperations.listAwards>;
}) => {
  const { organisation, query } = props;
  const { say } = useWords();
  const title = useTitle();
  const { hrefWith } = useAddressQuery();
  const go = useGo();
  const [words, setWords] = useState(query.q ?? '');
  // Back and Forward change what is searched for.
  useEffect(() => setWords(query.q ?? ''), [query.q]);
  const { data } = useQuery(queryOf(achievementOperations.list, { params: { organisation }, query: {} }));
  const narrow = (changes: Record<string, string | undefined>) =>
    go(hrefWith({ page: undefined, ...changes }));
  return (
    <search className="flow">
      <form
        className="filter"
        onSubmit={(event) => {
          event.preventDefault();
          narrow({ q: words.trim() });
        }}
      >
        <TextField
          type="search"
          label={say('provider.register.search-help')}
          maxLength={200}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <Select
          label={say('provider.decision.title')}
          placeholder={say('provider.register.any')}
          options={(data?.items ?? [])
            .filter(({ awards, id }) => awards > 0 || id === query.achievement)
            .map((one) => ({ value: one.id, label: title(one.title) }))}
          value={query.achievement ?? ''}
          onChange={(event) => narrow({ achievement: event.target.value })}
        />
        <Button type="submit">{say('provider.register.search')}</Button>
        {query.q !== undefined && (
          <a href={hrefWith({ q: undefined, page: undefined })}>{say('provider.register.clear')}</a>
        )}
      </form>
      <Choices
        label={say('provider.register.states')}
        items={[undefined, ...filterStates].map((state) => ({
          label: say(`provider.register.state.${state ?? 'all'}`),
          href: hrefWith({ state, page: undefined }),
          current: query.state === state,
        }))}
      />
      {query.decision !== undefined && (
        <p>
          {say('provider.register.of-decision')}{' '}
          <a href={hrefWith({ decision: undefined, page: undefined })}>
            {say('provider.register.all-decisions')}
          </a>
        </p>
      )}
    </search>
  );
};
