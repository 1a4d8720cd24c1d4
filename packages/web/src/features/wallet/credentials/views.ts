import type { WalletCard } from '../../../credential/index.ts';

/** Which of the credentials are shown. */
export const views = ['all', 'in-force', 'attention', 'expired'] as const;
export type View = (typeof views)[number];

/** What somebody should look at: withdrawn, or not to be relied on. */
export type Trouble = 'revoked' | 'suspended' | 'unsure';

/** The trouble with a credential; undefined for those in force and those whose time has simply run out. */
export const troubleOf = ({ state }: WalletCard): Trouble | undefined => {
  switch (state) {
    case 'revoked':
    case 'suspended':
      return state;
    case 'tampered':
    case 'malformed':
    case 'could-not-check-seal':
    case 'could-not-check-status':
    case 'could-not-check':
      return 'unsure';
    default:
      return undefined;
  }
};

const isExpired = ({ state }: WalletCard): boolean => state === 'expired';

/** In force: neither in trouble, nor over, nor still to begin. */
export const isInForce = (card: WalletCard): boolean =>
  troubleOf(card) === undefined && !isExpired(card) && card.state !== 'not-yet-in-force';

const filters: Readonly<Record<View, (card: WalletCard) => boolean>> = {
  all: () => true,
  'in-force': isInForce,
  attention: (card) => troubleOf(card) !== undefined,
  expired: isExpired,
};

/** The cards of a view, in the order given. */
export const cardsOf = (cards: readonly WalletCard[], view: View): readonly WalletCard[] =>
  cards.filter(filters[view]);

/** How cards may be sorted into groups. */
export const groupings = ['none', 'skill', 'year'] as const;
export type Grouping = (typeof groupings)[number];

/** Cards in groups: newest year first; skills by name in `locale`, and under `unnamed` those that name none. A card may stand under several skills. */
export const groupsOf = (
  cards: readonly WalletCard[],
  grouping: Exclude<Grouping, 'none'>,
  locale: string,
  unnamed: string,
): readonly (readonly [name: string, cards: readonly WalletCard[]])[] => {
  const groups = new Map<string, WalletCard[]>();
  for (const card of cards) {
    const names =
      grouping === 'year' ? [card.issuedAt.slice(0, 4)] : card.skills.length === 0 ? [unnamed] : card.skills;
    for (const name of names) groups.set(name, [...(groups.get(name) ?? []), card]);
  }
  const byName = new Intl.Collator(locale);
  return [...groups].sort(([one], [other]) => {
    if (grouping === 'year') return other.localeCompare(one);
    if (one === unnamed || other === unnamed) return one === unnamed ? 1 : -1;
    return byName.compare(one, other);
  });
};

/** What the line under the title counts: organisations, and the ECTS of credentials in force. */
export const totalsOf = (cards: readonly WalletCard[]): { organisations: number; ects: number } => ({
  organisations: new Set(cards.map(({ awardedBy }) => JSON.stringify(awardedBy))).size,
  ects: cards.filter(isInForce).reduce((sum, { ects = 0 }) => sum + ects, 0),
});
