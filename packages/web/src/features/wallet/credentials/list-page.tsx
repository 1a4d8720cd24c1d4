import { walletOperations } from '@sigillo/contract/api';
import { useSuspenseQuery } from '@tanstack/react-query';
import { queryOf } from '../../../api/index.ts';
import { CredentialCard, UncollectedCard, type WalletCard } from '../../../credential/index.ts';
import { useAddressQuery } from '../../../place/index.ts';
import { Choices, EmptyState, LinkButton, Notice, useWords, Wall, WorkHead } from '../../../ui/index.ts';
import { addresses } from '../addresses.ts';
import {
  cardsOf,
  type Grouping,
  groupings,
  groupsOf,
  type Trouble,
  totalsOf,
  troubleOf,
  type View,
  views,
} from './views.ts';

/** So many are seen at a glance; sorting them into groups would only spread them out. */
const fewCards = 3;

const oneOf = <T extends string>(list: readonly T[], value: string | null, otherwise: T): T =>
  list.find((one) => one === value) ?? otherwise;

/** Your credentials: a wall of cards, what waits to be collected, and what needs attention. */
export default function ListPage() {
  const { say } = useWords();
  const { data } = useSuspenseQuery(queryOf(walletOperations.list, {}));
  const { items, uncollected } = data;
  const nothing = items.length === 0 && uncollected.length === 0;
  return (
    <>
      <title>{say('app.page-title', { title: say('wallet.credentials.title') })}</title>
      <Head cards={items} />
      <Attention cards={items} />
      {uncollected.length > 0 && (
        <section className="flow" aria-labelledby="waiting">
          <h2 id="waiting">{say('wallet.credentials.waiting')}</h2>
          <Wall>
            {uncollected.map(({ token, title, issuer }) => (
              <UncollectedCard
                key={token}
                title={title}
                issuer={issuer}
                href={addresses.collect(token)}
                heading="h3"
              />
            ))}
          </Wall>
        </section>
      )}
      {nothing && (
        <EmptyState
          title={say('wallet.credentials.empty.title')}
          example={say('wallet.credentials.empty.example')}
          action={<LinkButton href={addresses.add}>{say('wallet.credentials.add')}</LinkButton>}
        >
          {say('wallet.credentials.empty')}
        </EmptyState>
      )}
      {items.length > 0 && <Collected cards={items} />}
    </>
  );
}

const Head = ({ cards }: { cards: readonly WalletCard[] }) => {
  const { say, number } = useWords();
  const { organisations, ects } = totalsOf(cards);
  return (
    <WorkHead
      title={say('wallet.credentials.title')}
      about={
        cards.length > 0 &&
        say('wallet.credentials.about', { count: cards.length, organisations, ects: number(ects) })
      }
      actions={
        <>
          <LinkButton href={addresses.add}>{say('wallet.credentials.add')}</LinkButton>
          {cards.length > 0 && (
            <LinkButton kind="first" href={addresses.newShare()}>
              {say('wallet.credentials.share')}
            </LinkButton>
          )}
        </>
      }
    />
  );
};

const Attention = ({ cards }: { cards: readonly WalletCard[] }) => {
  const { say, list } = useWords();
  const { hrefWith } = useAddressQuery();
  const counts = new Map<Trouble, number>();
  for (const card of cards) {
    const trouble = troubleOf(card);
    if (trouble) counts.set(trouble, (counts.get(trouble) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  return (
    <Notice
      tone="caution"
      icon="suspended"
      action={<a href={hrefWith({ show: 'attention' })}>{say('wallet.credentials.attention.action')}</a>}
    >
      {say('wallet.credentials.attention', {
        count: [...counts.values()].reduce((sum, count) => sum + count, 0),
        what: list(
          [...counts].map(([trouble, count]) => say(`wallet.credentials.attention.${trouble}`, { count })),
        ),
      })}
    </Notice>
  );
};

const Collected = ({ cards }: { cards: readonly WalletCard[] }) => {
  const { say, locale } = useWords();
  const { query, hrefWith } = useAddressQuery();
  const view = oneOf<View>(views, query.get('show'), 'all');
  const grouping = oneOf<Grouping>(groupings, query.get('sort'), 'none');
  const shown = cardsOf(cards, view);
  return (
    <section className="flow" aria-labelledby="collected">
      <h2 id="collected" className="hidden">
        {say('wallet.credentials.collected')}
      </h2>
      <div className="row row--apart">
        <Choices
          label={say('wallet.credentials.filter')}
          items={views.map((one) => ({
            label: `${say(`wallet.credentials.filter.${one}`)} ${cardsOf(cards, one).length}`,
            href: hrefWith({ show: one === 'all' ? undefined : one }),
            current: one === view,
          }))}
        />
        {cards.length > fewCards && (
          <Choices
            label={say('wallet.credentials.group')}
            items={groupings
              .filter((one) => one !== 'skill' || cards.some(({ skills }) => skills.length > 0))
              .map((one) => ({
                label: say(`wallet.credentials.group.${one}`),
                href: hrefWith({ sort: one === 'none' ? undefined : one }),
                current: one === grouping,
              }))}
          />
        )}
      </div>
      {shown.length === 0 ? (
        <EmptyState title={say('wallet.credentials.none-here')}>
          <a href={hrefWith({ show: undefined })}>{say('wallet.credentials.show-all')}</a>
        </EmptyState>
      ) : grouping === 'none' ? (
        <Cards cards={shown} />
      ) : (
        groupsOf(shown, grouping, locale, say('wallet.credentials.no-skill')).map(([name, inside]) => (
          <section key={name} className="flow" aria-label={name}>
            <h3>{name}</h3>
            <Cards cards={inside} heading="h4" />
          </section>
        ))
      )}
    </section>
  );
};

const Cards = ({ cards, heading = 'h3' }: { cards: readonly WalletCard[]; heading?: 'h3' | 'h4' }) => (
  <Wall>
    {cards.map((card) => (
      <CredentialCard
        key={card.id}
        card={card}
        href={addresses.credential(card.id)}
        now={Date.now()}
        heading={heading}
      />
    ))}
  </Wall>
);
