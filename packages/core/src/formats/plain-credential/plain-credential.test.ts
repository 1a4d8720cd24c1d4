import { nodeCrypto } from '@sigillo/server/keys';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../base/index.ts';
import { toElements } from '../../domain/index.ts';
import { canonize, createDocumentLoader } from '../../proofs/json-ld/index.ts';
import { arbitraryContent } from '../../testing/builders/arbitrary-content.ts';
import { buildContent, lifeCycleAward } from '../../testing/builders/index.ts';
import { toConceptName } from '../../vocabularies/index.ts';
import { plainCredentialLosses, readPlainCredential, toPlainCredential } from './index.ts';

const overTheWire = (document: JsonObject): JsonObject => JSON.parse(JSON.stringify(document));

describe('a plain credential', () => {
  it('gives all elements of any content back', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const read = readPlainCredential(overTheWire(toPlainCredential(content)));
        expect(read).toEqual(toElements(content, toConceptName));
      }),
      { numRuns: 100 },
    );
  });

  it('says every term that it uses: canonical in safe mode', async () => {
    const loader = createDocumentLoader();
    await fc.assert(
      fc.asyncProperty(arbitraryContent, async (content) => {
        const document = overTheWire(toPlainCredential(content));
        const canonized = await canonize(document, { loader, crypto: nodeCrypto });
        expect(canonized.ok ? 'canonical' : canonized.error).toBe('canonical');
      }),
      { numRuns: 30 },
    );
  });

  it('of a stranger is read as far as it goes', () => {
    expect(readPlainCredential({ issuer: 'did:web:x.example', name: 'Wind' })).toEqual({
      title: { und: 'Wind' },
      issuer: { id: 'did:web:x.example', identifiers: [] },
    });
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        (json) => void readPlainCredential(json as never),
      ),
    );
  });

  it('names its losses: all but the title', () => {
    const losses = plainCredentialLosses(lifeCycleAward).map(({ element, extent }) => `${element} ${extent}`);
    expect(losses).toContain('dateOfIssuing reduced');
    expect(losses).toContain('learner not-shown');
    expect(losses).toHaveLength(15);
    const { validUntil: _, ...open } = lifeCycleAward;
    expect(toPlainCredential(buildContent({ ...open }))).not.toHaveProperty('credentialSubject.name');
  });
});
