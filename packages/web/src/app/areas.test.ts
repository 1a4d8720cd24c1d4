import type { Session } from '@sigillo/contract/api';
import { isMessageId } from '@sigillo/contract/messages';
import { describe, expect, it } from 'vitest';
import { areaAt, areasOf, isCovered, withBuiltPages } from './areas.ts';

const session = (organisationRoles: readonly string[], operator = false): Session => ({
  practice: true,
  person: {
    id: '0190a000-0000-7000-8000-000000000001',
    name: 'Ana',
    email: 'ana@example.org',
    operator,
    locale: 'en',
  },
  memberships: organisationRoles.length
    ? [
        {
          slug: 'hohenwald',
          legalName: { de: 'Universität Hohenwald' },
          state: 'confirmed',
          organisationRoles: [...organisationRoles],
          roles: ['author'],
        },
      ]
    : [],
  waiting: { credentials: 2, shares: 0 },
});

describe('areasOf', () => {
  it.each([
    ['a learner has the wallet', session([]), ['/app/wallet']],
    ['a provider comes to work first', session(['provider']), ['/app/provider/hohenwald', '/app/wallet']],
    [
      'four roles of one kind open one area',
      session(['provider', 'awarding-body', 'issuer', 'assessor']),
      ['/app/provider/hohenwald', '/app/wallet'],
    ],
    [
      'a receiving university',
      session(['provider', 'receiving-organisation']),
      ['/app/provider/hohenwald', '/app/receiver/hohenwald', '/app/wallet'],
    ],
    ['an operator', session([], true), ['/app/operator', '/app/wallet']],
  ])('%s', (_, given, bases) => expect(areasOf(given).map(({ base }) => base)).toEqual(bases));

  it('names every page with a sentence of the catalogue', () => {
    const all = areasOf(
      session(['provider', 'quality-agency', 'receiving-organisation', 'employer', 'guidance-service'], true),
    );
    const unnamed = all
      .flatMap(({ label, pages }) => [label, ...pages.map((page) => page.label)])
      .filter((id) => !isMessageId(id));
    expect(unnamed).toEqual([]);
  });

  it('counts what waits, and says nothing where nothing does', () => {
    const wallet = areasOf(session([])).at(-1);
    expect(
      wallet?.pages.filter(({ count }) => count !== undefined).map(({ label, count }) => [label, count]),
    ).toEqual([['nav.learner.credentials', 2]]);
  });
});

describe('areaAt', () => {
  const areas = areasOf(session(['provider']));
  it.each([
    ['inside', '/app/provider/hohenwald/awards', '/app/provider/hohenwald'],
    ['at its root', '/app/wallet', '/app/wallet'],
    ['a name that only begins alike', '/app/wallets', undefined],
    ['another organisation', '/app/provider/other/awards', undefined],
  ])('%s', (_, path, base) => expect(areaAt(areas, path)?.base).toBe(base));
});

describe('withBuiltPages', () => {
  it('offers no page that the product lacks', () => {
    const [provider] = areasOf(session(['provider']));
    const built = withBuiltPages(provider!, [
      '/app/provider/$organisation/awards',
      '/app/provider/$organisation/awards/$award',
    ]);
    expect(built.pages.map(({ label }) => label)).toEqual(['nav.provider.awards']);
  });
  it.each([
    ['a parameter', '/app/provider/$organisation/awards', '/app/provider/x/awards', true],
    ['too short', '/app/provider/$organisation/awards', '/app/provider/x', false],
    ['another word', '/app/wallet/data', '/app/wallet/shared', false],
  ])('%s', (_, pattern, href, covered) => expect(isCovered(pattern, href)).toBe(covered));
});
