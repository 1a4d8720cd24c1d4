import type { ResponseOf } from '@sigillo/contract/api';
import { walletOperations } from '@sigillo/contract/api';
import { useSuspenseQuery } from '@tanstack/react-query';
import { queryOf } from '../../../api/index.ts';
import { chooseText } from '../../../credential/index.ts';
import {
  type Column,
  DataTable,
  EmptyState,
  LinkButton,
  Tag,
  useWords,
  type Words,
  WorkHead,
} from '../../../ui/index.ts';
import { addresses } from '../addresses.ts';

export type Share = ResponseOf<typeof walletOperations.listShares>['items'][number];

/** How the state of a link looks. */
export const shareTones = { open: 'good', ended: 'neutral', stopped: 'caution' } as const;

/** What a link is called: its note, else what it shows. */
export const nameOfShare = ({ label, credentials }: Share, { locale, list }: Words): string =>
  label ?? list(credentials.map(({ title }) => chooseText(title, locale)?.text ?? ''));

/** Every link that was made, open ones first. */
export default function ListPage() {
  const words = useWords();
  const { say, day } = words;
  const { data } = useSuspenseQuery(queryOf(walletOperations.listShares, {}));
  const { items } = data;
  const columns: readonly Column<Share>[] = [
    {
      id: 'what',
      head: say('wallet.shared.column.what'),
      cell: (share) => <a href={addresses.share(share.id)}>{nameOfShare(share, words)}</a>,
    },
    {
      id: 'state',
      head: say('wallet.shared.column.state'),
      cell: ({ state }) => <Tag tone={shareTones[state]}>{say(`wallet.shared.state.${state}`)}</Tag>,
    },
    { id: 'until', head: say('wallet.shared.column.until'), cell: ({ endsAt }) => day(endsAt) },
    {
      id: 'views',
      head: say('wallet.shared.column.views'),
      cell: ({ views }) => say('wallet.shared.times', { count: views }),
    },
  ];
  const title = say('wallet.shared.title');
  const action = (
    <LinkButton kind="first" href={addresses.newShare()}>
      {say('wallet.shared.new')}
    </LinkButton>
  );
  return (
    <>
      <title>{say('app.page-title', { title })}</title>
      <WorkHead
        title={title}
        about={
          items.length > 0 &&
          say('wallet.shared.about', { open: items.filter(({ state }) => state === 'open').length })
        }
        actions={items.length > 0 && action}
      />
      <DataTable
        caption={title}
        captionHidden
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
        rowName={(share) => nameOfShare(share, words)}
        empty={
          <EmptyState
            title={say('wallet.shared.empty.title')}
            example={say('wallet.shared.empty.example')}
            action={action}
          >
            {say('wallet.shared.empty')}
          </EmptyState>
        }
      />
    </>
  );
}
