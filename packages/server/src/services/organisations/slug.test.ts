import { describe, expect, it } from 'vitest';
import { toSlug } from './slug.ts';

describe('toSlug', () => {
  it.each([
    ['Universität Hohenwald', 'universitaet-hohenwald'],
    ['ЦПО „Сердика Техника“', 'tspo-serdika-tehnika'],
    ['Πανεπιστήμιο Πατρών', 'panepistimio-patron'],
    ['Kvaliteediagentuur Läänemeri', 'kvaliteediagentuur-laeaenemeri'],
    ['École d’Été – Liège', 'ecole-d-ete-liege'],
    ['Žižkov & Łódź s.r.o.', 'zizkov-lodz-s-r-o'],
    ['  --  ', 'organisation'],
    ['東京', 'organisation'],
    ['a'.repeat(100), 'a'.repeat(48)],
  ])('writes %s as %s', (name, slug) => {
    expect(toSlug(name)).toBe(slug);
  });
});
