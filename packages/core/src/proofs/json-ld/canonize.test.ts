import { existsSync, readFileSync } from 'node:fs';
import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../base/index.ts';
import { canonize, canonizeDataset } from './canonize.ts';
import { createDeadline } from './deadline.ts';
import { createDocumentLoader } from './document-loader.ts';

const v2 = 'https://www.w3.org/ns/credentials/v2';
const loader = createDocumentLoader();
const options = { loader, crypto: nodeCrypto };
const credential = (changes: JsonObject = {}): JsonObject => ({
  '@context': [v2],
  type: ['VerifiableCredential'],
  issuer: 'https://issuer.example',
  credentialSubject: { id: 'did:example:learner' },
  ...changes,
});
const outcome = async (document: JsonObject) => {
  const canonized = await canonize(document, options);
  return canonized.ok ? 'canonized' : canonized.error;
};

describe('canonize', () => {
  it('writes sorted N-Quads with canonical blank nodes', async () => {
    expect(await canonize(credential(), options)).toEqual({
      ok: true,
      value: [
        '_:c14n0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/2018/credentials#VerifiableCredential> .\n',
        '_:c14n0 <https://www.w3.org/2018/credentials#credentialSubject> <did:example:learner> .\n',
        '_:c14n0 <https://www.w3.org/2018/credentials#issuer> <https://issuer.example> .\n',
      ].join(''),
    });
  });

  const vocabulary = { '@vocab': 'https://example.org/' };
  it.each<[string, JsonObject, object]>([
    [
      'a context that is not bundled',
      credential({ '@context': [v2, 'https://example.org/context'] }),
      { code: 'context-unknown', url: 'https://example.org/context' },
    ],
    [
      'the context that defines the undefined',
      credential({ '@context': [v2, 'https://www.w3.org/ns/credentials/undefined-terms/v2'] }),
      { code: 'context-unknown', url: 'https://www.w3.org/ns/credentials/undefined-terms/v2' },
    ],
    [
      'an unknown context deep inside',
      credential({ credentialSubject: { '@context': 'https://example.org/deep', id: 'did:example:x' } }),
      { code: 'context-unknown', url: 'https://example.org/deep' },
    ],
    [
      '@vocab inline',
      credential({ '@context': [v2, vocabulary] }),
      { code: 'context-catch-all', pointer: '/@context/1/@vocab' },
    ],
    [
      '@vocab in a nested node',
      credential({ credentialSubject: { '@context': vocabulary, x: 'y' } }),
      { code: 'context-catch-all', pointer: '/credentialSubject/@context/@vocab' },
    ],
    [
      '@vocab in a scoped context',
      credential({ '@context': [v2, { a: { '@id': 'https://example.org/a', '@context': vocabulary } }] }),
      { code: 'context-catch-all', pointer: '/@context/1/a/@context/@vocab' },
    ],
    [
      '@base inline',
      credential({ '@context': [v2, { '@base': 'https://example.org/' }] }),
      { code: 'context-catch-all', pointer: '/@context/1/@base' },
    ],
    [
      'an undefined claim',
      credential({ credentialSubject: { id: 'did:example:learner', grade: 'A' } }),
      { code: 'term-undefined', detail: 'invalid property: grade' },
    ],
    [
      'an undefined type',
      credential({ type: ['VerifiableCredential', 'Diploma'] }),
      { code: 'term-undefined', detail: 'relative @type reference: Diploma' },
    ],
    [
      'a relative id',
      credential({ id: 'credentials/1' }),
      { code: 'term-undefined', detail: 'relative @id reference' },
    ],
    [
      'no context',
      { type: 'VerifiableCredential' },
      { code: 'term-undefined', detail: 'invalid property: type' },
    ],
    ['nothing', {}, { code: 'term-undefined', detail: 'empty object' }],
    ['an empty graph', { '@graph': [] }, { code: 'graph-empty' }],
    [
      'a protected term redefined',
      credential({ '@context': [v2, { name: 'https://example.org/name' }] }),
      { code: 'json-ld-malformed', detail: expect.stringContaining('protected') },
    ],
  ])('refuses %s', async (_name, document, fault) => {
    expect(await outcome(document)).toEqual(fault);
  });

  it('refuses more statements than it was told to take', async () => {
    const names = Array.from({ length: 30 }, (_, i) => ({ '@value': `name ${i}`, '@language': 'en' }));
    expect(await canonize(credential({ name: names }), { ...options, maxQuads: 20 })).toEqual({
      ok: false,
      error: { code: 'graph-too-large' },
    });
  });

  it('takes an inline context that names its terms', async () => {
    const inline = { '@context': [v2, { grade: 'https://example.org/grade' }] };
    const subject = { credentialSubject: { id: 'did:example:learner', grade: 'A' } };
    expect(await outcome(credential({ ...inline, ...subject }))).toBe('canonized');
  });

  it('keeps loaders apart that give one address two meanings', async () => {
    const url = 'https://example.org/context';
    const meaning = (iri: string) =>
      canonize(
        credential({ '@context': [v2, url], credentialSubject: { id: 'did:example:learner', grade: 'A' } }),
        { ...options, loader: createDocumentLoader(new Map([[url, { '@context': { grade: iri } }]])) },
      );
    for (const iri of ['https://example.org/one', 'https://example.org/two', 'https://example.org/one']) {
      const canonized = await meaning(iri);
      expect(canonized.ok && canonized.value).toContain(`<${iri}> "A"`);
    }
  });
});

/** Blank nodes that all know each other: nothing tells them apart but trying. */
const clique = (size: number): string => {
  const lines: string[] = [];
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b < size; b += 1)
      if (a !== b) lines.push(`_:n${a} <https://example.org/knows> _:n${b} .\n`);
  }
  return lines.join('');
};

const pairs = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `_:a${i} <https://e.example/p> _:b${i} .\n_:b${i} <https://e.example/p> _:a${i} .\n`,
  ).join('');

/** Milliseconds and outcome: the fastest of three, because other tests run beside this one. */
const race = async (nQuads: string, maxWorkFactor?: number) => {
  const clock = { now: () => performance.now() };
  let fastest = Number.POSITIVE_INFINITY;
  const outcomes: unknown[] = [];
  for (let round = 0; round < 3; round += 1) {
    const start = clock.now();
    outcomes.push(
      await canonizeDataset(nQuads, {
        crypto: nodeCrypto,
        deadline: createDeadline(clock, 30),
        ...(maxWorkFactor === undefined ? {} : { maxWorkFactor }),
      }),
    );
    fastest = Math.min(fastest, clock.now() - start);
  }
  return { fastest, outcomes };
};

describe('poison graphs', () => {
  const refusal = { ok: false, error: { code: 'graph-too-complex' } };

  it.each<[string, string, number?]>([
    ['a clique of 10', clique(10)],
    ['a clique of 40', clique(40)],
    ['two hundred pairs', pairs(200)],
    ['a clique of 12 with all work allowed', clique(12), Number.POSITIVE_INFINITY],
  ])('%s is refused in under 50 ms', async (_name, nQuads, maxWorkFactor) => {
    const { fastest, outcomes } = await race(nQuads, maxWorkFactor);
    expect(outcomes).toEqual([refusal, refusal, refusal]);
    expect(fastest).toBeLessThan(50);
  });

  it('is refused as a document', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `_:n${i}`);
    const knows = { '@id': 'https://example.org/knows', '@type': '@id' };
    const document = {
      '@context': { knows },
      '@graph': names.map((name) => ({ '@id': name, knows: names.filter((other) => other !== name) })),
    };
    expect(await outcome(document)).toEqual(refusal.error);
  });

  it('is refused without a deadline too', async () => {
    expect(await canonizeDataset(clique(10), options)).toEqual(refusal);
  });
});

describe('RDFC-1.0 test suite', () => {
  const folder = '../shared/reference/corpora/rdf-canon/tests';
  if (!existsSync(folder)) {
    it.skip(`needs ${folder}`, () => {});
    return;
  }
  const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
  interface Entry {
    readonly type: string;
    readonly name: string;
    readonly hashAlgorithm?: string;
    readonly action: string;
    readonly result: string;
  }
  const { entries } = JSON.parse(read('manifest.jsonld')) as { entries: Entry[] };
  // We canonicalise with SHA-256 alone: the suites that we speak use no other digest here.
  const evaluated = entries.filter(
    ({ type, hashAlgorithm }) => type === 'rdfc:RDFC10EvalTest' && !hashAlgorithm,
  );

  it('has the whole suite before it', () => {
    expect(evaluated.length).toBe(63);
  });

  it.each(evaluated.map((entry) => [entry.name, entry.action, entry.result] as const))(
    'gives the same N-Quads: %s',
    async (_name, action, result) => {
      const canonized = await canonizeDataset(read(action), { crypto: nodeCrypto, maxWorkFactor: 3 });
      expect(canonized).toEqual({ ok: true, value: read(result) });
    },
  );

  it('refuses the poisonous clique at the everyday work factor', async () => {
    expect(await canonizeDataset(read('rdfc10/test074-in.nq'), options)).toMatchObject({ ok: false });
  });
});
