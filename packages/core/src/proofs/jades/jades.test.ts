import { nodeCrypto } from '@sigillo/server/keys';
import { beforeAll, describe, expect, it } from 'vitest';
import { type JsonObject, toBase64, toBase64url, toUtf8 } from '../../base/index.ts';
import type { Signer } from '../../ports/index.ts';
import { buildSealWorld, type SealWorld, sealSubject } from '../../testing/builders/index.ts';
import { createFakeClock, createSeededRandom, createTestEcSigner } from '../../testing/index.ts';
import {
  context,
  derBoolean,
  derContext,
  derOctets,
  derOid,
  derSequence,
  readDer,
} from '../x509/der/index.ts';
import {
  type CertificateAuthority,
  createAuthorityCertificate,
  createCertificateAuthority,
  parseCertificate,
} from '../x509/index.ts';
import {
  addArchiveTimestamp,
  addSignatureTimestamp,
  addValues,
  createJades,
  findAnchor,
  type JadesReport,
  parseJades,
  verifyJades,
} from './index.ts';

const payload = '{"id":"urn:credential:1","name":"Фотоволтаика 🌞"}';
const hour = 3_600_000;
const day = 24 * hour;

let world: SealWorld;
let now: number;
beforeAll(async () => {
  world = await buildSealWorld(nodeCrypto);
  now = world.clock.now() + day;
});

const verifyText = async (text: string, at = now) => {
  const parsed = parseJades(text);
  if (!parsed.ok) return { state: 'refused', reason: parsed.error.code, seals: [] };
  return verifyJades(parsed.value, { now: at, crypto: nodeCrypto });
};

const verifyOne = async (text: string, at = now): Promise<JadesReport> => {
  const { seals } = await verifyText(text, at);
  if (seals[0] === undefined) throw new Error('refused');
  return seals[0];
};

/** The codes of everything that a report calls invalid. */
const findFaults = (report: JadesReport): string[] =>
  [...report.headerRules, report.signature, ...report.timestamps].flatMap((outcome) =>
    outcome.state === 'invalid' ? [outcome.reason] : [],
  );

interface SealJson {
  payload: string;
  signatures: { protected: string; header?: { etsiU: string[] }; signature: string }[];
}
const open = (text: string): SealJson => JSON.parse(text) as SealJson;
const headerOf = (text: string): JsonObject =>
  JSON.parse(Buffer.from(open(text).signatures[0]?.protected ?? '', 'base64url').toString()) as JsonObject;

/** A seal whose header was changed before it was signed, so that nothing but the header is wrong. */
const sealWith = async (
  change: (header: JsonObject) => JsonObject,
  { signer = world.signer, body = payload }: { signer?: Signer; body?: string } = {},
): Promise<string> => {
  const header = change(headerOf(await world.seal(payload)));
  const text = toBase64url(toUtf8(JSON.stringify(header)));
  const signed = header.b64 === false ? body : toBase64url(toUtf8(body));
  const signature = toBase64url(await signer.sign(toUtf8(`${text}.${signed}`)));
  return JSON.stringify({ payload: signed, signatures: [{ protected: text, signature }] });
};

describe('a seal of our own', () => {
  it.each(['B-B', 'B-T', 'B-LT', 'B-LTA'] as const)('reaches %s', async (level) => {
    const report = await verifyOne(await world.seal(payload, level));
    expect(findFaults(report)).toEqual([]);
    expect([report.state, report.level]).toEqual(['verified', level]);
  });

  it('says who sealed, and that it is for practice', async () => {
    const { signer, chain, signedAt } = await verifyOne(await world.seal(payload, 'B-LTA'));
    expect(signer).toEqual({
      ...sealSubject,
      claims: { compliance: false, device: false, types: [], practice: true },
    });
    expect(chain?.end).toBe('root');
    expect(chain?.links.map(({ faults }) => faults)).toEqual([[], []]);
    expect(signedAt).toEqual({ claimed: world.clock.now(), stamped: world.clock.now() });
  });

  it('keeps the payload to the byte through every level', async () => {
    const texts = await Promise.all((['B-B', 'B-LTA'] as const).map((level) => world.seal(payload, level)));
    for (const text of texts) {
      const parsed = parseJades(text);
      expect(parsed.ok && parsed.value.payload).toEqual(toUtf8(payload));
    }
    const [before, after] = texts.map(open);
    expect(after?.signatures[0]?.header?.etsiU).toHaveLength(4);
    expect(Object.keys(before?.signatures[0] ?? {})).toEqual(['protected', 'signature']);
  });

  it('only appends: each level begins with the one before', async () => {
    const text = await world.seal(payload, 'B-T');
    const archived = await addArchiveTimestamp(
      addValues(text, { certificates: [world.root.certificate] }),
      world,
    );
    const [before, after] = [open(text), open(archived)].map((seal) => seal.signatures[0]);
    expect(after?.protected).toBe(before?.protected);
    expect(after?.signature).toBe(before?.signature);
    expect(after?.header?.etsiU.slice(0, 1)).toEqual(before?.header?.etsiU);
  });

  it('verifies in flattened and compact form, and with an encoded payload', async () => {
    const general = open(await sealWith(({ b64: _, ...header }) => ({ ...header, crit: ['sigT'] })));
    const [signature] = general.signatures;
    const flattened = JSON.stringify({ payload: general.payload, ...signature });
    const compact = `${signature?.protected}.${general.payload}.${signature?.signature}`;
    for (const text of [JSON.stringify(general), flattened, compact]) {
      expect((await verifyText(text)).state).toBe('verified');
    }
  });

  it('can be renewed by a second archive time stamp', async () => {
    const twice = await addArchiveTimestamp(await world.seal(payload, 'B-LTA'), world);
    const report = await verifyOne(twice);
    expect(report.level).toBe('B-LTA');
    expect(report.timestamps).toHaveLength(3);
  });

  it('is refused a certificate of another key, and half a character', async () => {
    const options = {
      payload,
      signer: createTestEcSigner(9),
      certificates: [world.sealCertificate],
      signedAt: now,
      crypto: nodeCrypto,
    };
    await expect(createJades(options)).rejects.toThrow("isn't of the signer's key");
    await expect(createJades({ ...options, signer: world.signer, payload: '"\ud800"' })).rejects.toThrow(
      'half a character',
    );
  });

  it.each([
    ['no seal', '{"a":1}'],
    ['compact form', 'e30.e30.AA'],
  ])('extends nothing else: %s', async (_name, text) => {
    await expect(addSignatureTimestamp(text, world)).rejects.toMatchObject({ code: 'seal-not-extensible' });
  });
});

describe('what is changed after sealing fails at exactly one check', () => {
  const change =
    (edit: (seal: SealJson, other: SealJson) => void, level: 'B-B' | 'B-T' = 'B-B') =>
    async () => {
      const seal = open(await world.seal(payload, level));
      edit(seal, open(await world.seal('{"id":"urn:credential:2"}', level)));
      return JSON.stringify(seal);
    };
  const first = (seal: SealJson) => seal.signatures[0] as SealJson['signatures'][number];
  const rows: readonly [string, () => Promise<string>, string][] = [
    [
      'one letter of the payload',
      change((seal) => {
        seal.payload = seal.payload.replace('credential:1', 'credential:3');
      }, 'B-T'),
      'signature-wrong',
    ],
    [
      'a space more in the payload',
      change((seal) => {
        seal.payload += ' ';
      }, 'B-T'),
      'signature-wrong',
    ],
    [
      'the signature of another seal',
      change((seal, other) => {
        first(seal).signature = first(other).signature;
      }),
      'signature-wrong',
    ],
    [
      'the header of another seal',
      change((seal, other) => {
        seal.payload = other.payload;
      }),
      'signature-wrong',
    ],
    [
      'the time stamp of another seal',
      change((seal, other) => {
        first(seal).header = first(other).header as { etsiU: string[] };
      }, 'B-T'),
      'time-stamp-imprint-wrong',
    ],
    [
      'a time stamp that stands twice',
      change((seal) => {
        const { header } = first(seal);
        header?.etsiU.push(...header.etsiU);
      }, 'B-T'),
      'time-stamp-doubled',
    ],
    [
      'a time stamp that is no token',
      change((seal) => {
        first(seal).header = { etsiU: [toBase64url(toUtf8('{"sigTst":{"tstTokens":[{"val":"AAAA"}]}}'))] };
      }),
      'time-stamp-malformed',
    ],
  ];
  it.each(rows)('%s', async (_name, make, code) => {
    const report = await verifyOne(await make());
    expect(findFaults(report)).toEqual([code]);
    expect([report.state, report.reason, report.level]).toEqual(['invalid', code, undefined]);
  });

  it('an unsigned member taken out from under an archive time stamp', async () => {
    const seal = open(await world.seal(payload, 'B-LTA'));
    first(seal).header?.etsiU.splice(2, 1);
    expect(findFaults(await verifyOne(JSON.stringify(seal)))).toEqual(['time-stamp-imprint-wrong']);
  });

  it('every single character of a B-B seal', async () => {
    const text = await world.seal('{"id":1}');
    const accepted: number[] = [];
    for (let i = 0; i < text.length; i += 1) {
      const letter = text[i] === 'A' ? 'B' : 'A';
      const { state } = await verifyText(text.slice(0, i) + letter + text.slice(i + 1));
      if (state === 'verified') accepted.push(i);
    }
    expect(accepted).toEqual([]);
  });
});

describe('a header that was wrong when signed', () => {
  const drop =
    (...names: string[]) =>
    (header: JsonObject): JsonObject =>
      Object.fromEntries(Object.entries(header).filter(([name]) => !names.includes(name)));
  const rows: readonly [string, (header: JsonObject) => JsonObject, string, string][] = [
    ['crit dropped', drop('crit'), 'invalid', 'b64-not-critical'],
    ['b64 not in crit', (header) => ({ ...header, crit: ['sigT'] }), 'invalid', 'b64-not-critical'],
    ['sigT not in crit', (header) => ({ ...header, crit: ['b64'] }), 'invalid', 'crit-incomplete'],
    ['crit doubled', (header) => ({ ...header, crit: ['b64', 'sigT', 'sigT'] }), 'invalid', 'crit-doubled'],
    ['crit empty', (header) => ({ ...drop('b64')(header), crit: [] }), 'invalid', 'crit-malformed'],
    [
      'crit with a number',
      (header) => ({ ...header, crit: ['b64', 'sigT', 1] }),
      'invalid',
      'crit-malformed',
    ],
    [
      'crit names what is absent',
      (header) => ({ ...header, crit: ['b64', 'sigT', 'adoTst'] }),
      'invalid',
      'crit-parameter-absent',
    ],
    [
      'crit names what we do not know',
      (header) => ({ ...header, cty: 'json', crit: ['b64', 'sigT', 'cty'] }),
      'unsupported',
      'crit-not-understood',
    ],
    ['a parameter that nobody knows', (header) => ({ ...header, exp: 1 }), 'unsupported', 'header-unknown'],
    ['alg none', (header) => ({ ...header, alg: 'none' }), 'invalid', 'algorithm-refused'],
    ['alg HS256', (header) => ({ ...header, alg: 'HS256' }), 'invalid', 'algorithm-refused'],
    [
      'alg from the prototype',
      (header) => ({ ...header, alg: 'constructor' }),
      'invalid',
      'algorithm-refused',
    ],
    ['alg of another curve', (header) => ({ ...header, alg: 'ES384' }), 'invalid', 'algorithm-key-mismatch'],
    ['alg of another family', (header) => ({ ...header, alg: 'RS256' }), 'invalid', 'algorithm-key-mismatch'],
    ['a key of its own', (header) => ({ ...header, jwk: {} }), 'invalid', 'header-refused'],
    [
      'a key by address',
      (header) => ({ ...header, jku: 'https://example.org' }),
      'invalid',
      'header-refused',
    ],
    [
      'a certificate by address',
      (header) => ({ ...header, x5u: 'https://example.org' }),
      'invalid',
      'header-refused',
    ],
    ['compressed', (header) => ({ ...header, zip: 'DEF' }), 'invalid', 'header-refused'],
    ['b64 a text', (header) => ({ ...header, b64: 'false' }), 'invalid', 'header-mistyped'],
    ['typ a number', (header) => ({ ...header, typ: 1 }), 'invalid', 'header-mistyped'],
    ['no certificate', drop('x5c'), 'unsupported', 'signing-certificate-absent'],
    [
      'certificate in base64url',
      (header) => ({ ...header, x5c: [toBase64url(world.sealCertificate)] }),
      'invalid',
      'signing-certificate-malformed',
    ],
    [
      'certificate with a tail',
      (header) => ({ ...header, x5c: [toBase64(Uint8Array.of(...world.sealCertificate, 0))] }),
      'invalid',
      'signing-certificate-malformed',
    ],
    [
      'certificate replaced',
      (header) => ({ ...header, x5c: [toBase64(world.timestampCertificate)] }),
      'invalid',
      'signing-certificate-digest-wrong',
    ],
    ['no digest of the certificate', drop('x5t#S256'), 'invalid', 'signing-certificate-digest-absent'],
    [
      'digest by SHA-1',
      (header) => ({
        ...drop('x5t#S256')(header),
        'x5t#o': { digAlg: 'S1', digVal: 'AAAA' },
        crit: ['b64', 'sigT', 'x5t#o'],
      }),
      'unsupported',
      'signing-certificate-digest-unsupported',
    ],
    [
      'a second digest that is wrong',
      (header) => ({
        ...header,
        'x5t#o': { digAlg: 'S512', digVal: 'AAAA' },
        crit: ['b64', 'sigT', 'x5t#o'],
      }),
      'invalid',
      'signing-certificate-digest-wrong',
    ],
    ['no time', (header) => ({ ...drop('sigT')(header), crit: ['b64'] }), 'invalid', 'signing-time-absent'],
    ['two times', (header) => ({ ...header, iat: 1_793_523_600 }), 'invalid', 'signing-time-doubled'],
    [
      'a local time',
      (header) => ({ ...header, sigT: '2026-11-02T09:00:00' }),
      'invalid',
      'signing-time-malformed',
    ],
    [
      'iat in milliseconds',
      (header) => ({ ...drop('sigT')(header), iat: 1_793_523_600_000, crit: ['b64'] }),
      'invalid',
      'signing-time-malformed',
    ],
    [
      'a time to come',
      (header) => ({ ...header, sigT: '2026-12-24T00:00:00Z' }),
      'invalid',
      'signing-time-in-future',
    ],
    [
      'a detached payload',
      (header) => ({ ...header, sigD: { mId: 'x' }, crit: ['b64', 'sigT', 'sigD'] }),
      'unsupported',
      'payload-detached',
    ],
    [
      'a signature policy',
      (header) => ({ ...header, sigPId: { id: {} }, crit: ['b64', 'sigT', 'sigPId'] }),
      'unsupported',
      'crit-not-understood',
    ],
  ];
  it.each(rows)('%s', async (_name, change, state, code) => {
    const report = await verifyOne(await sealWith(change));
    const broken = report.headerRules.flatMap((rule) => (rule.state === 'passed' ? [] : [rule.reason]));
    expect(broken).toEqual([code]);
    expect([report.state, report.reason]).toEqual([state, code]);
    expect(report.signature.state).not.toBe('invalid');
  });

  it('does not compare a signature with a key on a curve that we do not take', async () => {
    const hex = Buffer.from(world.sealCertificate).toString('hex');
    const odd = Buffer.from(hex.replace('06082a8648ce3d030107', '06082a8648ce3d030106'), 'hex');
    const digest = toBase64url(await nodeCrypto.digest('sha-256', odd));
    const report = await verifyOne(
      await sealWith((header) => ({ ...header, x5c: [toBase64(odd)], 'x5t#S256': digest })),
    );
    expect([report.state, report.reason]).toEqual(['unsupported', 'signing-certificate-key-unsupported']);
    expect(report.signature).toEqual({ state: 'unsupported', reason: 'signature-not-checked' });
  });

  it('says that a certificate is not for sealing', async () => {
    const signer = createTestEcSigner(1);
    const options = { payload, signer, certificates: [world.root.certificate], signedAt: world.clock.now() };
    const { chain } = await verifyOne(await createJades({ ...options, crypto: nodeCrypto }));
    expect(chain?.links[0]?.faults).toEqual(['certificate-not-for-signatures']);
  });

  it('takes iat in place of sigT', async () => {
    const seconds = Math.floor(world.clock.now() / 1000);
    const text = await sealWith((header) => ({ ...drop('sigT')(header), iat: seconds, crit: ['b64'] }));
    expect((await verifyOne(text)).signedAt.claimed).toBe(seconds * 1000);
  });

  it('shows an impostor with a certificate of their own for what they are', async () => {
    const impostors = await buildSealWorld(nodeCrypto);
    const signer = createTestEcSigner(66);
    const certificate = await impostors.root.issueSealCertificate(
      { ...sealSubject, organisation: 'Impostor' },
      signer.publicKey,
    );
    const digest = toBase64url(await nodeCrypto.digest('sha-256', certificate));
    const text = await sealWith(
      (header) => ({ ...header, x5c: [toBase64(certificate)], 'x5t#S256': digest }),
      { signer },
    );
    const report = await verifyOne(text);
    expect(report.state).toBe('verified');
    expect(report.signer?.organisation).toBe('Impostor');
    expect(report.notChecked).toContainEqual({ what: 'trust', reason: 'trust-not-asked' });
  });
});

describe('documents that two readers could read in two ways are refused', () => {
  const rows: readonly [string, (text: string) => string, string][] = [
    ['no JSON', () => '{', 'jws-not-json'],
    ['nothing', () => '', 'jws-form-unknown'],
    ['megabytes', () => 'a'.repeat(5_000_000), 'jws-too-large'],
    ['four parts', () => 'a.b.c.d', 'jws-form-unknown'],
    ['a doubled member', (text) => text.replace('{', '{"payload":"{}",'), 'jws-not-json'],
    ['a member more', (text) => text.replace('{', '{"more":1,'), 'jws-member-unknown'],
    [
      'a member more in the signature',
      (text) => text.replace('"protected"', '"more":1,"protected"'),
      'jws-member-unknown',
    ],
    [
      'an unprotected header',
      (text) => text.replace('"protected"', '"header":{"alg":"none"},"protected"'),
      'jws-member-unknown',
    ],
    ['no signature', (text) => JSON.stringify({ ...open(text), signatures: [] }), 'jws-member-mistyped'],
    [
      'a payload in a list',
      (text) => JSON.stringify({ ...open(text), payload: ['x'] }),
      'jws-member-mistyped',
    ],
    [
      'padding',
      (text) => text.replace(/"signature":"([^"]+)"/, '"signature":"$1=="'),
      'jws-base64url-malformed',
    ],
    [
      'too many signatures',
      (text) => JSON.stringify({ ...open(text), signatures: Array(4).fill(open(text).signatures[0]) }),
      'jws-too-many-signatures',
    ],
    [
      'empty etsiU',
      (text) => text.replace('"protected"', '"header":{"etsiU":[]},"protected"'),
      'jws-unsigned-malformed',
    ],
    [
      'mixed etsiU',
      (text) => text.replace('"protected"', '"header":{"etsiU":["e30",{}]},"protected"'),
      'jws-unsigned-malformed',
    ],
    [
      'a member of etsiU with two names',
      (text) => text.replace('"protected"', '"header":{"etsiU":[{"a":1,"b":2}]},"protected"'),
      'jws-unsigned-malformed',
    ],
  ];
  it.each(rows)('%s', async (_name, change, code) => {
    expect(await verifyText(change(await world.seal(payload)))).toMatchObject({
      state: 'refused',
      reason: code,
    });
  });

  it('a header with a doubled parameter', async () => {
    const seal = open(await world.seal(payload));
    const text = toBase64url(toUtf8('{"alg":"ES256","alg":"none"}'));
    const changed = { ...seal, signatures: [{ ...seal.signatures[0], protected: text }] };
    expect(parseJades(JSON.stringify(changed))).toEqual({
      ok: false,
      error: { code: 'jws-header-malformed', json: 'json-duplicate-key' },
    });
  });

  it('signatures that read one payload in two ways', async () => {
    const [plain, encoded] = [
      open(await world.seal(payload)),
      open(await sealWith(({ b64: _, ...rest }) => ({ ...rest, crit: ['sigT'] }))),
    ];
    const both = { payload, signatures: [plain.signatures[0], encoded.signatures[0]] };
    expect(parseJades(JSON.stringify(both))).toEqual({ ok: false, error: { code: 'jws-payload-ambiguous' } });
  });
});

describe('anchors of trust', () => {
  const sealBy = async (issuer: CertificateAuthority, carried: readonly Uint8Array[]) => {
    const certificate = await issuer.issueSealCertificate(sealSubject, world.signer.publicKey);
    const certificates = [certificate, ...carried];
    const options = { payload, signer: world.signer, certificates, signedAt: world.clock.now() };
    const { chain } = await verifyOne(await createJades({ ...options, crypto: nodeCrypto }));
    if (chain === undefined) throw new Error('no chain');
    return { chain, fingerprints: chain.links.map(({ fingerprint }) => fingerprint) };
  };

  it('are found on the way up, and nothing above them matters', async () => {
    const { chain, fingerprints } = await sealBy(world.root, [world.root.certificate]);
    const [leaf, root] = fingerprints as [string, string];
    expect(findAnchor(chain, new Set([root]))?.fingerprint).toBe(root);
    expect(findAnchor(chain, new Set([leaf, root]))?.fingerprint).toBe(leaf);
    expect(findAnchor(chain, new Set(['00']))).toBeUndefined();
  });

  it('are not reached through a certificate that is no authority', async () => {
    const ports = {
      signer: world.signer,
      clock: world.clock,
      random: createSeededRandom(9),
      crypto: nodeCrypto,
    };
    const impostor = createCertificateAuthority(world.sealCertificate, ports);
    const { chain, fingerprints } = await sealBy(impostor, [world.sealCertificate, world.root.certificate]);
    expect(chain.end).toBe('root');
    // Neither by the root above it, nor because a list names that certificate itself.
    expect(findAnchor(chain, new Set(fingerprints.slice(1)))).toBeUndefined();
  });
});

describe('time stamps', () => {
  const stampWith = async (change: (options: SealWorld) => Promise<SealWorld['authority']>) =>
    verifyOne(
      await addSignatureTimestamp(await world.seal(payload), { ...world, authority: await change(world) }),
    );

  it('are refused from a certificate that is not for time stamping', async () => {
    const report = await stampWith(async ({ createAuthority, sealCertificate, signer }) =>
      createAuthority(sealCertificate, signer),
    );
    expect(findFaults(report)).toEqual(['time-stamp-usage-wrong']);
  });

  it('are refused where another key signed than the certificate says', async () => {
    const report = await stampWith(async ({ createAuthority, timestampCertificate }) =>
      createAuthority(timestampCertificate, createTestEcSigner(4)),
    );
    expect(findFaults(report)).toEqual(['time-stamp-signature-wrong']);
  });

  it('are refused where the certificate was not in force', async () => {
    const report = await stampWith(async ({ createAuthority, timestampCertificate, clock }) =>
      createAuthority(
        timestampCertificate,
        createTestEcSigner(3),
        createFakeClock(clock.now() + 7 * 365 * day),
      ),
    );
    expect(findFaults(report)).toEqual(['time-stamp-certificate-not-in-force']);
  });

  it('are refused from the future, and from before the signature', async () => {
    const at =
      (offset: number) =>
      async ({ createAuthority, timestampCertificate, clock }: SealWorld) =>
        createAuthority(timestampCertificate, createTestEcSigner(3), createFakeClock(clock.now() + offset));
    expect(findFaults(await stampWith(at(2 * day)))).toEqual(['time-stamp-in-future']);
    const later = await buildSealWorld(nodeCrypto);
    later.clock.advance(hour);
    const early = later.createAuthority(
      later.timestampCertificate,
      createTestEcSigner(3),
      createFakeClock(later.clock.now() - hour),
    );
    const report = await verifyOne(
      await addSignatureTimestamp(await later.seal(payload), { ...later, authority: early }),
    );
    expect(findFaults(report)).toEqual(['time-stamp-order-wrong']);
  });

  /** A token over the signature of a seal, changed, in the seal. */
  const stampChanged = async (change: (token: Buffer) => Uint8Array): Promise<JadesReport> => {
    const stamp: SealWorld['authority']['stamp'] = async (imprint) =>
      change(Buffer.from(await world.authority.stamp(imprint)));
    return verifyOne(
      await addSignatureTimestamp(await world.seal(payload), { ...world, authority: { stamp } }),
    );
  };
  const replaced = (token: Buffer, from: string, to: string): Buffer => {
    const hex = token.toString('hex');
    expect(hex).toContain(from);
    return Buffer.from(hex.replaceAll(from, to), 'hex');
  };
  const ascii = (text: string): string => Buffer.from(text).toString('hex');

  it('are refused where the time in them was moved', async () => {
    const report = await stampChanged((token) =>
      replaced(token, ascii('20261102090000Z'), ascii('20261102080000Z')),
    );
    expect(findFaults(report)).toEqual(['time-stamp-attributes-wrong']);
  });

  it('are left out where they were made by a digest that we do not take, or without their certificate', async () => {
    const sha256 = '0609608648016503040201';
    const unknownDigest = await stampChanged((token) => replaced(token, sha256, '0609608648016503040209'));
    const withoutCertificate = await stampChanged((token) => {
      const stripped = readDer(token, ({ children: [type, wrapped] }) => {
        const members = wrapped?.children[0]?.children ?? [];
        const kept = members.filter(({ tag }) => tag !== context(0)).map(({ bytes }) => bytes);
        return derSequence(type?.bytes ?? token, derContext(0, derSequence(...kept)));
      });
      return stripped.ok ? stripped.value : token;
    });
    for (const [report, reason] of [
      [unknownDigest, 'time-stamp-algorithm-unsupported'],
      [withoutCertificate, 'time-stamp-certificate-absent'],
    ] as const) {
      expect(report.timestamps).toMatchObject([{ state: 'unsupported', reason }]);
      expect([report.state, report.level]).toEqual(['verified', 'B-B']);
    }
  });

  it('are left out where they demand something that nobody knows', async () => {
    const report = await stampChanged((token) => {
      const changed = readDer(token, ({ children: [type, wrapped] }) => {
        const [version, digests, encapsulated, ...rest] = wrapped?.children[0]?.children ?? [];
        const info = encapsulated?.children[1]?.children[0]?.content ?? token;
        const extended = readDer(info, ({ content }) =>
          derSequence(
            content,
            derContext(1, derSequence(derOid('1.2.3'), derBoolean(true), derOctets(token))),
          ),
        );
        const inner = derSequence(
          encapsulated?.children[0]?.bytes ?? token,
          derContext(0, derOctets(extended.ok ? extended.value : token)),
        );
        const members = [
          version?.bytes ?? token,
          digests?.bytes ?? token,
          inner,
          ...rest.map(({ bytes }) => bytes),
        ];
        return derSequence(type?.bytes ?? token, derContext(0, derSequence(...members)));
      });
      return changed.ok ? changed.value : token;
    });
    expect(report.timestamps).toMatchObject([
      { state: 'unsupported', reason: 'time-stamp-extension-unknown' },
    ]);
  });

  it('over members in clear are left out, and the level with them', async () => {
    const seal = open(await world.seal(payload, 'B-LTA'));
    const members = seal.signatures[0]?.header?.etsiU ?? [];
    const clear = members.map((member) => JSON.parse(Buffer.from(member, 'base64url').toString()));
    const text = JSON.stringify({
      ...seal,
      signatures: [{ ...seal.signatures[0], header: { etsiU: clear } }],
    });
    const report = await verifyOne(text);
    expect(report.timestamps[1]).toMatchObject({
      state: 'unsupported',
      reason: 'time-stamp-clear-form-unsupported',
    });
    expect([report.state, report.level]).toEqual(['verified', 'B-LT']);
    await expect(addArchiveTimestamp(text, world)).rejects.toMatchObject({ code: 'seal-not-extensible' });
  });

  it('that are no tokens are refused in clear too', async () => {
    const seal = open(await world.seal(payload));
    const clear = { sigTst: { tstTokens: [{ val: toBase64(world.sealCertificate) }] } };
    const text = JSON.stringify({
      ...seal,
      signatures: [{ ...seal.signatures[0], header: { etsiU: [clear] } }],
    });
    expect(findFaults(await verifyOne(text))).toEqual(['time-stamp-malformed']);
  });
});

describe('revocation', () => {
  const withList = async (
    revokedAt: number | undefined,
    level: 'B-B' | 'B-T',
    { days = 30, issuer = world.root }: { days?: number; issuer?: CertificateAuthority } = {},
  ) => {
    const leaf = parseCertificate(world.sealCertificate);
    if (!leaf.ok) throw new Error(leaf.error);
    const { serialNumber } = leaf.value;
    const revoked = revokedAt === undefined ? [] : [{ serialNumber, at: revokedAt }];
    const values = {
      certificates: [world.root.certificate],
      revocationLists: [await issuer.createRevocationList(revoked, 2, days)],
    };
    return verifyOne(addValues(await world.seal(payload, level), values));
  };
  const ofSigner = (report: JadesReport) => report.revocation.find(({ of }) => of === 'signer');

  it.each([
    ['good', undefined, 'B-T', { state: 'good', source: 'crl' }],
    ['revoked before the time stamp', -hour, 'B-T', { state: 'revoked', beforeSigning: true }],
    ['revoked after the time stamp', hour, 'B-T', { state: 'revoked', beforeSigning: false }],
    [
      'revoked later, but nothing shows when it was sealed',
      hour,
      'B-B',
      { state: 'revoked', beforeSigning: true },
    ],
  ] as const)('%s', async (_name, offset, level, expected) => {
    const report = await withList(offset === undefined ? undefined : world.clock.now() + offset, level);
    expect(ofSigner(report)).toMatchObject(expected);
  });

  it('knows nothing from a list of an authority that only has the same name', async () => {
    const signer = createTestEcSigner(77);
    const ports = { signer, clock: world.clock, random: createSeededRandom(8), crypto: nodeCrypto };
    const subject = { name: 'Practice root', organisation: 'Sigillo', country: 'AT' };
    const issuer = createCertificateAuthority(await createAuthorityCertificate(subject, ports), ports);
    const expected = { state: 'unknown', reason: 'revocation-signature-wrong' };
    expect(ofSigner(await withList(undefined, 'B-T', { issuer }))).toMatchObject(expected);
  });

  it('knows nothing from a list that had run out', async () => {
    const expected = { state: 'unknown', reason: 'revocation-stale' };
    expect(ofSigner(await withList(undefined, 'B-T', { days: -1 }))).toMatchObject(expected);
  });

  it('knows nothing without evidence, and then there is no B-LT', async () => {
    const text = addValues(await world.seal(payload, 'B-T'), { certificates: [world.root.certificate] });
    const report = await verifyOne(text);
    expect(ofSigner(report)).toMatchObject({ state: 'unknown', reason: 'revocation-absent' });
    expect(report.level).toBe('B-T');
  });
});
