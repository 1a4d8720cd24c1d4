import { type Locale, loadCatalogues } from '@sigillo/contract/messages';
import { beforeAll, describe, expect, it } from 'vitest';
import { createWords } from '../../ui/index.ts';
import { zoneText } from './zone-text.ts';

beforeAll(() => loadCatalogues());

describe('zoneText', () => {
  it.each<[string, Locale, string, string, string]>([
    ['a place', 'en', 'Europe/Vienna', '2026-07-01', 'Vienna time'],
    ['a place of several words', 'en', 'America/New_York', '2026-07-01', 'New York time'],
    ['a zone without a place', 'bg', 'UTC', '2026-07-01', 'UTC'],
    ['summer in another alphabet', 'el', 'Europe/Athens', '2026-07-01', 'θερινή ώρα Ανατολικής Ευρώπης'],
    ['winter in another alphabet', 'bg', 'Europe/Sofia', '2026-12-01', 'източноевропейско стандартно време'],
  ])('%s', (_, locale, zone, at, said) => {
    expect(zoneText(zone, createWords(locale, 'UTC'), at)).toBe(said);
  });
});
