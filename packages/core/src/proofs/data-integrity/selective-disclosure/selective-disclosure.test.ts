import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import {
  concatBytes,
  fromHex,
  fromMultibase,
  type JsonObject,
  toHex,
  toMultibase,
} from '../../../base/index.ts';
import { createFakeKeyResolver, createSeededRandom, createTestEcSigner } from '../../../testing/index.ts';
import { createDocumentLoader } from '../../json-ld/index.ts';
import { createDataIntegrityProof } from '../create-data-integrity-proof.ts';
import { verifyDataIntegrityProof } from '../verify-data-integrity-proof.ts';
import { type CborValue, fromCbor, toCbor } from './cbor.ts';
import { deriveProof } from './derive-proof.ts';
import { type DerivedProofValue, parseDerivedProofValue, writeDerivedProofValue } from './proof-value.ts';
import { selectJson } from './select.ts';

const bytes = (hex: string): Uint8Array => {
  const read = fromHex(hex);
  if (!read.ok) throw new Error(hex);
  return read.value;
};

describe('CBOR of proof values', () => {
  // RFC 8949, appendix A
  it.each<[string, CborValue]>([
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['1903e8', 1000],
    ['1a000f4240', 1_000_000],
    ['4401020304', Uint8Array.of(1, 2, 3, 4)],
    ['62c3bc', 'ü'],
    ['83010203', [1, 2, 3]],
    [
      'a201020304',
      new Map([
        [1, 2],
        [3, 4],
      ]),
    ],
    ['80', []],
  ])('reads and writes %s', (hex, value) => {
    expect(toHex(toCbor(value))).toBe(hex);
    expect(fromCbor(bytes(hex))).toEqual({ ok: true, value });
  });

  it.each([
    ['a number in more bytes than it needs', '1817'],
    ['two bytes for one', '190018'],
    ['four bytes for two', '1a000003e8'],
    ['a length of eight bytes', '5b0000000000000001ff'],
    ['a text without end', '5f42010243030405ff'],
    ['a tag', 'c074'],
    ['a negative number', '20'],
    ['a floating-point number', 'f93c00'],
    ['null', 'f6'],
    ['more after the value', '0000'],
    ['bytes that are missing', '4401'],
    ['items that are missing', '8301'],
    ['a list of four thousand million', '9affffffff'],
    ['keys that fall', 'a203040102'],
    ['a key twice', 'a201020103'],
    ['a key that is text', 'a1616101'],
    ['text that is no UTF-8', '61ff'],
    ['lists in lists in lists in lists', '8181818180'],
    ['nothing', ''],
  ])('refuses %s', (_name, hex) => {
    expect(fromCbor(bytes(hex))).toEqual({ ok: false, error: 'cbor-malformed' });
  });
});

describe('selectJson', () => {
  const document: JsonObject = {
    '@context': ['x'],
    id: 'urn:1',
    type: ['A'],
    name: 'n',
    'a/b': 1,
    'm~n': 2,
    list: [{ id: '_:b', type: 'B', x: 1, y: 2 }, { z: 3 }, 'text'],
  };
  const head = { '@context': ['x'], id: 'urn:1', type: ['A'] };

  it.each<[string, string[], JsonObject]>([
    ['nothing', [], head],
    ['a member', ['/name'], { ...head, name: 'n' }],
    ['everything', [''], document],
    ['contexts, always whole', ['/@context/0'], head],
    ['escaped names', ['/a~1b', '/m~0n'], { ...head, 'a/b': 1, 'm~n': 2 }],
    ['a part of an item, without its blank id', ['/list/0/x'], { ...head, list: [{ type: 'B', x: 1 }] }],
    ['items that close up', ['/list/2', '/list/1/z'], { ...head, list: [{ z: 3 }, 'text'] }],
    [
      'an item and a part of it',
      ['/list/0/x', '/list/0'],
      { ...head, list: [{ id: '_:b', type: 'B', x: 1, y: 2 }] },
    ],
  ])('takes %s', (_name, pointers, expected) => {
    expect(selectJson(document, pointers)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['/nothing', 'pointer-absent'],
    ['/list/3', 'pointer-absent'],
    ['/list/00', 'pointer-absent'],
    ['/list/-', 'pointer-absent'],
    ['/name/x', 'pointer-absent'],
    ['/constructor', 'pointer-absent'],
    ['name', 'pointer-malformed'],
    ['/m~2n', 'pointer-malformed'],
  ])('refuses %s', (pointer, code) => {
    expect(selectJson(document, [pointer])).toEqual({ ok: false, error: { code, pointer } });
  });
});

const signer = createTestEcSigner(81, 'P-256');
const options = { crypto: nodeCrypto, loader: createDocumentLoader() };
const created = Date.UTC(2026, 10, 22, 9);
const credential: JsonObject = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: signer.verificationMethod.split('#')[0] as string, type: ['Profile'], name: 'Hohenwald' },
  validFrom: '2026-11-22T09:00:00Z',
  name: 'Life-Cycle Assessment 🔥 of “Products”',
  credentialSubject: {
    type: ['AchievementSubject'],
    achievement: {
      id: 'urn:uuid:1',
      type: ['Achievement'],
      name: 'Life-Cycle Assessment',
      description: 'He said "_:c14n0 <urn:bnid:b1> ." and left.\nTwice.',
      criteria: { narrative: 'Project.' },
      tag: ['one', 'two', 'three'],
    },
  },
};
const base = async (document: JsonObject = credential): Promise<JsonObject> => {
  const proof = await createDataIntegrityProof({
    ...options,
    document,
    signer,
    created,
    cryptosuite: 'ecdsa-sd-2023',
    selectiveDisclosure: { mandatoryPointers: ['/issuer', '/validFrom'], random: createSeededRandom(3) },
  });
  if (!proof.ok) throw new Error(JSON.stringify(proof.error));
  return { ...document, proof: proof.value };
};
const derive = async (...selectivePointers: string[]): Promise<JsonObject> => {
  const derived = await deriveProof({ ...options, document: await base(), selectivePointers });
  if (!derived.ok) throw new Error(JSON.stringify(derived.error));
  return derived.value;
};
const verify = async (document: JsonObject): Promise<string> => {
  const { proofs } = await verifyDataIntegrityProof({
    ...options,
    document,
    keyResolver: createFakeKeyResolver(),
    now: created + 60_000,
  });
  const [outcome] = proofs;
  return outcome?.state === 'invalid' ? outcome.reason : (outcome?.state ?? 'none');
};

describe('deriveProof', () => {
  it.each([
    ['all', ['']],
    ['what is mandatory', []],
    ['one member', ['/credentialSubject/achievement/description']],
    ['an item of a list', ['/credentialSubject/achievement/tag/1']],
  ])('shows %s', async (_name, pointers) => {
    expect(await verify(await derive(...pointers))).toBe('verified');
  });

  it('shows a part as its holder chose it, and no more', async () => {
    const { proof: _, ...shown } = await derive('/credentialSubject/achievement/tag/1');
    expect(shown).toEqual({
      '@context': credential['@context'],
      type: credential.type,
      issuer: credential.issuer,
      validFrom: credential.validFrom,
      credentialSubject: {
        type: ['AchievementSubject'],
        achievement: { id: 'urn:uuid:1', type: ['Achievement'], tag: ['two'] },
      },
    });
  });

  it.each<[string, (document: JsonObject) => JsonObject, string]>([
    ['no base proof', ({ proof: _, ...document }) => document, 'base-proof-absent'],
    [
      'two base proofs',
      (d) => ({ ...d, proof: [d.proof as JsonObject, d.proof as JsonObject] }),
      'base-proof-absent',
    ],
    [
      'a proof value cut short',
      (d) => ({
        ...d,
        proof: {
          ...(d.proof as JsonObject),
          proofValue: ((d.proof as JsonObject).proofValue as string).slice(0, -4),
        },
      }),
      'proof-value-malformed',
    ],
    ['a claim added', (d) => ({ ...d, description: 'x' }), 'base-proof-mismatch'],
    ['what was mandatory gone', ({ validFrom: _, ...d }) => d, 'pointer-absent'],
  ])('refuses %s', async (_name, change, code) => {
    const derived = await deriveProof({ ...options, document: change(await base()), selectivePointers: [] });
    expect(derived).toMatchObject({ ok: false, error: { code } });
  });

  it('makes no verifiable copy of what was changed after signing', async () => {
    const changed = { ...(await base()), name: 'Medicine' };
    const derived = await deriveProof({ ...options, document: changed, selectivePointers: ['/name'] });
    expect(derived.ok && (await verify(derived.value))).toBe('signature-wrong');
  });

  it.each<[string, JsonObject]>([
    [
      'lists in the sense of RDF',
      {
        ...credential,
        credentialSubject: {
          type: ['AchievementSubject'],
          achievement: {
            ...((credential.credentialSubject as JsonObject).achievement as JsonObject),
            resultDescription: [
              {
                id: 'urn:r',
                type: ['ResultDescription'],
                name: 'r',
                resultType: 'Status',
                allowedValue: ['a', 'b'],
              },
            ],
          },
        },
      },
    ],
    ['names of our own for blank nodes', { ...credential, id: 'urn:bnid:b1' }],
  ])('does not sign %s in parts', async (_name, document) => {
    const proof = await createDataIntegrityProof({
      ...options,
      document,
      signer,
      created,
      cryptosuite: 'ecdsa-sd-2023',
      selectiveDisclosure: { mandatoryPointers: [], random: createSeededRandom(3) },
    });
    expect(proof).toEqual({ ok: false, error: { code: 'selection-unsupported' } });
  });
});

describe('a derived proof that was changed', () => {
  const change = async (edit: (value: DerivedProofValue) => Partial<DerivedProofValue>): Promise<string> => {
    const document = await derive('/name', '/credentialSubject/achievement/name');
    const proof = document.proof as JsonObject;
    const value = parseDerivedProofValue(proof.proofValue as string);
    if (!value.ok) throw new Error(value.error);
    const proofValue = writeDerivedProofValue({ ...value.value, ...edit(value.value) });
    return verify({ ...document, proof: { ...proof, proofValue } });
  };
  const flip = (data: Uint8Array): Uint8Array => data.with(0, (data[0] as number) ^ 1);

  it('is verified as long as nothing is', async () => {
    expect(await change(() => ({}))).toBe('verified');
  });

  it.each<[string, (value: DerivedProofValue) => Partial<DerivedProofValue>, string]>([
    [
      "the issuer's signature",
      ({ baseSignature }) => ({ baseSignature: flip(baseSignature) }),
      'signature-wrong',
    ],
    [
      'one signature of many',
      ({ signatures: [first, ...rest] }) => ({ signatures: [flip(first as Uint8Array), ...rest] }),
      'signature-wrong',
    ],
    [
      'signatures exchanged',
      ({ signatures: [a, b, ...rest] }) => ({ signatures: [b as Uint8Array, a as Uint8Array, ...rest] }),
      'signature-wrong',
    ],
    ['a signature left out', ({ signatures }) => ({ signatures: signatures.slice(1) }), 'signature-wrong'],
    [
      'a signature twice',
      ({ signatures }) => ({ signatures: [...signatures, signatures[0] as Uint8Array] }),
      'signature-wrong',
    ],
    [
      'another key for the parts',
      () => ({ publicKey: concatBytes(Uint8Array.of(0x80, 0x24), createTestEcSigner(82).publicKey.bytes) }),
      'signature-wrong',
    ],
    ['a key of another kind', ({ publicKey }) => ({ publicKey: publicKey.with(0, 0xed) }), 'signature-wrong'],
    [
      'a statement called mandatory',
      ({ mandatoryIndexes, signatures }) => ({
        mandatoryIndexes: [...mandatoryIndexes, (mandatoryIndexes.at(-1) as number) + 1],
        signatures: signatures.slice(1),
      }),
      'signature-wrong',
    ],
    ['nothing called mandatory', () => ({ mandatoryIndexes: [] }), 'signature-wrong'],
    ['an index past the end', () => ({ mandatoryIndexes: [999] }), 'signature-wrong'],
    [
      'an index twice',
      ({ mandatoryIndexes: [first] }) => ({ mandatoryIndexes: [first as number, first as number] }),
      'proof-value-malformed',
    ],
    [
      'a label changed',
      ({ labelMap }) => ({ labelMap: new Map([...labelMap].map(([n, label]) => [n, flip(label)])) }),
      'signature-wrong',
    ],
    ['labels exchanged', ({ labelMap }) => ({ labelMap: exchange(labelMap) }), 'signature-wrong'],
    [
      'one label for all',
      ({ labelMap }) => ({ labelMap: new Map([...labelMap].map(([n]) => [n, new Uint8Array(32)])) }),
      'proof-value-malformed',
    ],
    [
      'a label too many',
      ({ labelMap }) => ({ labelMap: new Map([...labelMap, [99, new Uint8Array(32)]]) }),
      'signature-wrong',
    ],
    ['a label too few', ({ labelMap }) => ({ labelMap: new Map([...labelMap].slice(1)) }), 'signature-wrong'],
  ])('notices %s', async (_name, edit, reason) => {
    expect(await change(edit)).toBe(reason);
  });

  const exchange = (labelMap: ReadonlyMap<number, Uint8Array>): ReadonlyMap<number, Uint8Array> => {
    const [first, second, ...rest] = [...labelMap];
    if (first === undefined || second === undefined) throw new Error('too few labels');
    return new Map([[first[0], second[1]], [second[0], first[1]], ...rest]);
  };

  it.each<[string, (data: Uint8Array) => string]>([
    ['another base', (data) => toMultibase('z', data.slice(0, 1000))],
    ['another header', (data) => toMultibase('u', data.with(2, 2))],
    ['more after the end', (data) => toMultibase('u', concatBytes(data, Uint8Array.of(0)))],
    ['nothing', () => 'u'],
  ])('can not be read with %s', async (_name, write) => {
    const document = await derive('/name');
    const proof = document.proof as JsonObject;
    const data = fromMultibase('u', proof.proofValue as string);
    if (!data.ok) throw new Error(data.error);
    expect(await verify({ ...document, proof: { ...proof, proofValue: write(data.value) } })).toBe(
      'proof-value-malformed',
    );
  });
});
