import type { OrganisationView } from '@sigillo/contract/api';
import { describe, expect, it } from 'vitest';
import {
  changesIdentity,
  emptyProfile,
  missingOf,
  type ProfileDraft,
  stepOf,
  toProfileDraft,
  toProfileInput,
} from './profile.ts';

const input = {
  legalName: { de: 'Universität Hohenwald' },
  roles: ['provider' as const],
  identifiers: [{ scheme: 'vat', value: 'ATU1' }],
  address: { country: 'AT', locality: 'Hohenwald' },
  email: 'office@example.org',
  hoursPerEcts: 25,
  awardingPower: {
    legalBasis: { de: 'Universitätsgesetz' },
    jurisdiction: 'AT',
    fields: [],
    mayAwardEcts: true,
    maximumEcts: 30,
    validFrom: '2004-01-01',
  },
};
const view: OrganisationView = {
  ...input,
  id: '0190a000-0000-7000-8000-000000000001',
  slug: 'hohenwald',
  did: 'did:web:localhost:o:hohenwald',
  state: 'confirmed',
  registeredAt: '2026-01-01T00:00:00Z',
};
const draft = (changes: Partial<ProfileDraft> = {}): ProfileDraft => ({
  ...toProfileDraft(view),
  ...changes,
});

describe('profile', () => {
  it('sends what was read', () => expect(toProfileInput(draft())).toEqual(input));
  it('sends no awarding power for a body without one', () =>
    expect(toProfileInput(draft({ awards: 'no' })).awardingPower).toBeUndefined());
  it('misses nothing in a registration that was taken', () => expect(missingOf(draft())).toEqual([]));
  it.each([
    [
      'at the beginning',
      emptyProfile,
      ['/languages', '/legalName', '/identifiers/0/value', '/address/country', '/awards'],
    ],
    ['an awarding power without its law', draft({ legalBasis: {} }), ['/awardingPower/legalBasis']],
    ['hours in words', draft({ hoursPerEcts: 'many' }), ['/hoursPerEcts']],
    ['no role', draft({ roles: [] }), ['/roles']],
  ])('misses %s', (_, given, pointers) =>
    expect(missingOf(given).map(({ pointer }) => pointer)).toEqual(pointers),
  );
  it.each([
    ['/legalName/de', 'who'],
    ['/identifiers/0/value', 'identity'],
    ['/address/country', 'identity'],
    ['/awardingPower/validFrom', 'power'],
  ])('%s is asked on the page %s', (pointer, step) => expect(stepOf(pointer)).toBe(step));
  it.each([
    ['its name', { legalName: { de: 'Hochschule Hohenwald' } }, true],
    ['where it is', { country: 'DE' }, true],
    ['its power', { mayAwardEcts: false }, true],
    ['its website', { homepage: 'https://example.org' }, false],
    ['what it says of itself', { description: { de: 'Neu' } }, false],
  ])('asks for a new confirmation after changing %s: %s', (_, changes, again) =>
    expect(changesIdentity(draft(), draft(changes))).toBe(again),
  );
});
