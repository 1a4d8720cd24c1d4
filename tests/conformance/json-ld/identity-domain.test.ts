import { createDocumentLoader } from '@sigillo/core/proofs/json-ld';
import { describe, expect, it } from 'vitest';
import { comparePaths, createTally } from './compare-paths.ts';
import { createDomainGenerator, domainContexts } from './from-domain.ts';

describe('both paths', () => {
  const loader = createDocumentLoader(domainContexts());
  const generator = createDomainGenerator(7);

  it('write the same bytes for 500 badges, records, European and plain credentials', async () => {
    const tally = createTally();
    for (let i = 0; i < 500; i += 1) await comparePaths(generator.valid(), loader, tally);
    const { different, ...counts } = tally;
    console.info('documents out of the domain', counts);
    expect(different.slice(0, 2)).toEqual([]);
    expect(counts.same).toBeGreaterThan(400);
  }, 60_000);

  it('agree on 500 spoilt ones', async () => {
    const tally = createTally();
    for (let i = 0; i < 500; i += 1) await comparePaths(generator.spoilt(), loader, tally);
    const { different, ...counts } = tally;
    console.info('spoilt documents', counts);
    expect(different.slice(0, 2)).toEqual([]);
    expect(counts.refused).toBeGreaterThan(100);
  }, 60_000);
});
