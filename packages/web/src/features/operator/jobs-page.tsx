import { operatorOperations, type ResponseOf } from '@sigillo/contract/api';
import { isMessageId } from '@sigillo/contract/messages';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../api/index.ts';
import { useAddressQuery } from '../../place/index.ts';
import {
  Button,
  Choices,
  type Column,
  DataTable,
  EmptyState,
  Tag,
  type Tone,
  useWords,
  WorkHead,
} from '../../ui/index.ts';

type Job = ResponseOf<typeof operatorOperations.listJobs>['items'][number];

const tones: Readonly<Record<string, Tone>> = {
  running: 'accent',
  failed: 'bad',
  done: 'good',
  paused: 'caution',
};

/** Background work, renewed while somebody looks. */
const JobsPage = () => {
  const { say, number, moment } = useWords();
  const { query, hrefWith } = useAddressQuery();
  const jobs = useQuery({ ...queryOf(operatorOperations.listJobs, {}), refetchInterval: 5000 });
  const named = (id: string, otherwise: string): string => (isMessageId(id) ? say(id) : otherwise);
  // Routine work that went well would hide what somebody looks for.
  const all = query.get('routine') === 'shown';
  const rows = (jobs.data?.items ?? []).filter(({ state, total }) => all || state !== 'done' || total > 0);
  const columns: readonly Column<Job>[] = [
    {
      id: 'kind',
      head: say('operator.jobs.kind'),
      cell: ({ kind }) => named(`operator.jobs.kind.${kind}`, kind),
    },
    {
      id: 'state',
      head: say('operator.jobs.state'),
      cell: ({ state }) => (
        <Tag tone={tones[state] ?? 'neutral'}>{named(`operator.jobs.state.${state}`, state)}</Tag>
      ),
    },
    {
      id: 'progress',
      head: say('operator.jobs.progress'),
      numeric: true,
      cell: ({ done, total }) =>
        total > 0
          ? say('ui.progress.count', { done: number(done), total: number(total) })
          : say('value.none'),
    },
    {
      id: 'attempts',
      head: say('operator.jobs.attempts'),
      numeric: true,
      cell: ({ attempts }) => number(attempts),
    },
    { id: 'created', head: say('operator.jobs.created'), cell: ({ createdAt }) => moment(createdAt) },
    {
      id: 'error',
      head: say('operator.jobs.error'),
      cell: ({ error }) => (error ? named(`problem.${error}.title`, error) : say('operator.jobs.no-error')),
    },
  ];
  return (
    <>
      <WorkHead title={say('nav.operator.jobs')} about={say('operator.jobs.about')} />
      <Choices
        label={say('operator.jobs.show')}
        items={[
          {
            label: say('operator.jobs.show.notable'),
            href: hrefWith({ routine: undefined }),
            current: !all,
          },
          { label: say('operator.jobs.show.all'), href: hrefWith({ routine: 'shown' }), current: all },
        ]}
      />
      <DataTable
        caption={say('nav.operator.jobs')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowName={({ kind }) => kind}
        state={jobs.isError ? 'failed' : jobs.isPending ? 'loading' : 'ready'}
        retry={<Button onClick={() => jobs.refetch()}>{say('action.retry')}</Button>}
        empty={<EmptyState title={say('operator.jobs.empty')}>{say('operator.jobs.empty.text')}</EmptyState>}
      />
    </>
  );
};

export default JobsPage;
