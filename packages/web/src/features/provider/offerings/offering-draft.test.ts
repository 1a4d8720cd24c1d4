import { describe, expect, it } from 'vitest';
import { type OfferingDraft, toOfferingDraft, toOfferingInput } from './offering-draft.ts';

const likely = { mode: 'blended', language: 'de', country: 'AT' };
const offering = {
  startsOn: '2027-01-10',
  mode: 'online',
  language: 'de',
  place: { country: 'AT', locality: 'Hohenwald' },
  price: { amount: 890.5, currency: 'EUR' },
  howToEnrol: { de: 'Per Post' },
  places: 24,
};
const { price: _, ...rest } = offering;
const draft = (changes: Partial<OfferingDraft> = {}): OfferingDraft => ({
  ...toOfferingDraft(offering, likely),
  ...changes,
});

describe('toOfferingInput', () => {
  it('sends what was read', () => expect(toOfferingInput(draft())).toEqual(offering));
  it('leaves out what is empty', () =>
    expect(
      toOfferingInput({ ...toOfferingDraft({}, likely), country: '', howToEnrol: { de: 'Per Post' } }),
    ).toEqual({
      mode: 'blended',
      language: 'de',
      howToEnrol: { de: 'Per Post' },
    }));
  it.each([
    ['a comma in a price', { price: '890,50' }, { amount: 890.5, currency: 'EUR' }],
    ['free of charge', { price: '0' }, { amount: 0, currency: 'EUR' }],
    ['not stated', { price: ' ' }, undefined],
  ])('price: %s', (_, changes, price) =>
    expect(toOfferingInput(draft(changes))).toEqual({ ...rest, ...(price && { price }) }),
  );
  it.each([
    ['a price in words', { price: 'ask' }, '/price/amount'],
    ['half a place', { places: '2.5' }, '/places'],
    ['no way to enrol', { howToEnrol: {} }, '/howToEnrol'],
    ['no mode', { mode: '' }, '/mode'],
  ])('refuses %s', (_, changes, pointer) =>
    expect(toOfferingInput(draft(changes))).toMatchObject([{ pointer }]),
  );
});
