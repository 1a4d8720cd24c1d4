import { describe, expect, it } from 'vitest';
import { isNarrowed, readRegisterQuery } from './register-query.ts';

const whole = { page: 1, size: 25, sort: 'newest' };

describe('readRegisterQuery', () => {
  it.each([
    ['nothing', '', whole],
    ['words and a filter', 'q=ana+h&state=revoked', { ...whole, q: 'ana h', state: 'revoked' }],
    ['a page and an order', 'page=3&sort=name', { ...whole, page: 3, sort: 'name' }],
    ['a page that isn’t one', 'page=-2', whole],
    ['a half page', 'page=1.5', whole],
    ['an unknown state', 'state=lost', whole],
    ['an unknown order', 'sort=sideways', whole],
    ['empty words', 'q=', whole],
    ['one decision', 'decision=d1', { ...whole, decision: 'd1' }],
  ])('%s', (_, address, wanted) => expect(readRegisterQuery(new URLSearchParams(address))).toEqual(wanted));
});

describe('isNarrowed', () => {
  it.each([
    ['the whole register', 'sort=name&page=2', false],
    ['a search', 'q=ana', true],
    ['a state', 'state=active', true],
  ])('%s', (_, address, wanted) =>
    expect(isNarrowed(readRegisterQuery(new URLSearchParams(address)))).toBe(wanted),
  );
});
