import { describe, expect, it } from 'vitest';
import type { WalletCard } from '../../../credential/index.ts';
import { cardsOf, groupsOf, totalsOf, troubleOf, type View } from './views.ts';

const card = (id: string, changes: Partial<WalletCard> = {}): WalletCard => ({
  id,
  title: { en: id },
  awardedBy: { en: 'Hohenwald University' },
  issuedAt: '2026-03-13T09:00:00Z',
  state: 'valid',
  checkedAt: '2026-11-22T10:00:00Z',
  practice: false,
  unread: false,
  collectedAt: '2026-03-14T09:00:00Z',
  seal: { digest: '', issuer: '', state: 'whole' },
  skills: [],
  ...changes,
});

const cards = [
  card('valid', { ects: 5 }),
  card('practice', { state: 'practice', ects: 2.5, issuedAt: '2025-01-02' }),
  card('unknown', { state: 'unknown-issuer', awardedBy: { en: 'Elsewhere' } }),
  card('expired', { state: 'expired', ects: 3 }),
  card('revoked', { state: 'revoked', ects: 4, skills: ['weld metal'] }),
  card('suspended', { state: 'suspended', skills: ['weld metal', 'analyse data'] }),
  card('unchecked', { state: 'could-not-check-status' }),
  card('early', { state: 'not-yet-in-force' }),
];

describe('views', () => {
  it.each<[View, readonly string[]]>([
    ['all', cards.map(({ id }) => id)],
    ['in-force', ['valid', 'practice', 'unknown']],
    ['attention', ['revoked', 'suspended', 'unchecked']],
    ['expired', ['expired']],
  ])('%s', (view, ids) => expect(cardsOf(cards, view).map(({ id }) => id)).toEqual(ids));

  it.each([
    ['revoked', 'revoked'],
    ['suspended', 'suspended'],
    ['tampered', 'unsure'],
    ['could-not-check-status', 'unsure'],
    ['expired', undefined],
    ['valid', undefined],
  ])('the trouble with %s is %s', (state, trouble) => expect(troubleOf(card('x', { state }))).toBe(trouble));
});

describe('groups', () => {
  const names = (grouping: 'skill' | 'year') =>
    groupsOf(cards, grouping, 'en', 'No skill').map(([name, inside]) => `${name} ${inside.length}`);

  it('years, newest first', () => expect(names('year')).toEqual(['2026 7', '2025 1']));
  it('skills by name, those without last', () =>
    expect(names('skill')).toEqual(['analyse data 1', 'weld metal 2', 'No skill 6']));
});

it('counts organisations, and credits only of what is in force', () =>
  expect(totalsOf(cards)).toEqual({ organisations: 2, ects: 7.5 }));
