import { nodeCrypto } from '@sigillo/server/keys';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromUtf8, type JsonObject } from '../../base/index.ts';
import { toOpenBadge } from '../../formats/open-badges-v3/index.ts';
import { buildContent } from '../../testing/builders/index.ts';
import { canonizeByReference } from './canonize.ts';
import { createTemplate } from './create-template.ts';
import { createDocumentLoader } from './document-loader.ts';

const options = { loader: createDocumentLoader(), crypto: nodeCrypto };
const v2 = 'https://www.w3.org/ns/credentials/v2';

type Path = readonly (string | number)[];
const put = (document: JsonObject, paths: readonly Path[], values: readonly string[]): JsonObject => {
  const copy = JSON.parse(JSON.stringify(document));
  paths.forEach((path, i) => {
    const owner = path.slice(0, -1).reduce((at, key) => at[key], copy);
    owner[path.at(-1) as string] = values[i];
  });
  return copy;
};
const text = (bytes: Uint8Array): string => {
  const decoded = fromUtf8(bytes);
  return decoded.ok ? decoded.value : '';
};

describe('a template of a badge', () => {
  const badge = toOpenBadge(buildContent());
  const paths: readonly Path[] = [
    ['id'],
    ['name'],
    ['validFrom'],
    ['awardedDate'],
    ['issuer', 'name'],
    ['credentialSubject', 'identifier', 0, 'identityHash'],
    ['credentialSubject', 'identifier', 1, 'identityHash'],
    ['credentialStatus', 'id'],
    ['credentialStatus', 'statusListIndex'],
    ['microCredential', 'sealDigest'],
    ['microCredential', 'elements', 'learner', 'name', 'full'],
  ];
  const some = fc.oneof(
    fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
    fc.constantFrom('Ωmega', 'Zoë', 'Ж'),
    fc.constantFrom('same', '"', '\\', '\n\u0001\u007f', 'Ελένη', 'a".'),
  );
  const name = fc.oneof(
    { weight: 4, arbitrary: fc.uuid().map((id) => `urn:uuid:${id}`) },
    fc.constantFrom('urn:uuid:a', 'urn:b', 'x', badge.id as string),
  );
  const entry = fc.oneof(
    { weight: 4, arbitrary: fc.webUrl({ validSchemes: ['https'], withFragments: true }) },
    fc.constantFrom((badge.issuer as JsonObject).id as string, 'https://a.example/ö'),
  );

  it('is filled to what the reference path says, or not at all: 120 times', async () => {
    const template = await createTemplate(badge, paths, options);
    let filled = 0;
    const values = fc.tuple(name, some, some, some, some, some, some, entry, some, some, some);
    for (const chosen of fc.sample(values, { numRuns: 120, seed: 5 })) {
      const result = template?.fill(chosen);
      if (result === undefined) continue;
      filled += 1;
      const document = put(badge, paths, chosen);
      expect(result.json).toBe(JSON.stringify(document));
      const reference = await canonizeByReference(document, options);
      expect(reference).toEqual({ ok: true, value: text(result.canonical) });
    }
    expect(filled).toBeGreaterThan(60);
  }, 60_000);

  it.each<[string, readonly Path[]]>([
    ['a type', [['type', 1]]],
    ['a context', [['@context', 0]]],
    ['an object', [['issuer']]],
    ['nothing there', [['nobody']]],
    ['a number', [['credentialSubject', 'creditsEarned']]],
  ])('is refused where %s varies', async (_name, varying) => {
    expect(await createTemplate(badge, varying, options)).toBeUndefined();
  });
});

describe('a template that would have to do more than write', () => {
  const claims = (credentialSubject: JsonObject, others: JsonObject = {}): JsonObject => ({
    '@context': [v2, { '@protected': true, claim: 'urn:c:claim', to: { '@id': 'urn:c:to', '@type': '@id' } }],
    id: 'urn:uuid:1',
    type: ['VerifiableCredential'],
    issuer: 'did:example:issuer',
    credentialSubject,
    ...others,
  });
  const tryFill = async (document: JsonObject, paths: readonly Path[], values: readonly string[]) => {
    const template = await createTemplate(document, paths, options);
    if (template === undefined) return 'refused';
    const filled = template.fill(values);
    if (filled === undefined) return 'not filled';
    const reference = await canonizeByReference(put(document, paths, values), options);
    return reference.ok && reference.value === text(filled.canonical) ? 'same' : 'different';
  };
  const subject = ['credentialSubject'] as const;

  it.each<[string, JsonObject, readonly Path[], readonly string[], string]>([
    ['usual values', claims({ id: 'did:example:a', claim: 'x' }), [[...subject, 'claim']], ['y'], 'same'],
    [
      'one name for two nodes',
      claims({ id: 'did:example:a', claim: 'x', to: { id: 'did:example:b', claim: 'z' } }),
      [[...subject, 'id']],
      ['did:example:b'],
      'not filled',
    ],
    [
      'one text for two',
      claims({ id: 'did:example:a', claim: ['x', 'y'] }),
      [[...subject, 'claim', 0]],
      ['y'],
      'not filled',
    ],
    [
      'a name that is none',
      claims({ id: 'did:example:a' }),
      [[...subject, 'id']],
      ['did:example:a b'],
      'not filled',
    ],
    [
      'a name of another kind',
      claims({ id: 'did:example:a' }),
      [[...subject, 'id']],
      ['urn:x:y'],
      'not filled',
    ],
    ['a text beyond the plane', claims({ claim: 'x' }), [[...subject, 'claim']], ['\u{1f393}'], 'not filled'],
    [
      'twins from the start',
      claims({ to: [{ claim: 'x' }, { claim: 'x' }] }),
      [['id']],
      ['urn:uuid:2'],
      'refused',
    ],
    [
      'twins by a value',
      claims({ to: [{ claim: 'x' }, { claim: 'y' }] }),
      [[...subject, 'to', 0, 'claim']],
      ['y'],
      'not filled',
    ],
    [
      'nodes that change places',
      claims({ to: [{ claim: 'x' }, { claim: 'y' }] }),
      [[...subject, 'to', 0, 'claim'], ['id']],
      ['zz', 'urn:uuid:9'],
      'same',
    ],
    ['too few values', claims({ claim: 'x' }), [[...subject, 'claim']], [], 'not filled'],
  ])('%s: %#', async (_name, document, paths, values, expected) => {
    expect(await tryFill(document, paths, values)).toBe(expected);
  });
});
