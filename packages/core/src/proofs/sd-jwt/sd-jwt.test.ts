import { nodeCrypto } from '@sigillo/server/keys';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonObject, type Json, type JsonObject, toBase64url, toUtf8 } from '../../base/index.ts';
import { createSeededRandom, createTestEcSigner, createTestSigner } from '../../testing/index.ts';
import { rfc9901 } from '../../testing/rfc-9901.ts';
import { createJwt, parseJwt, verifyCompactJws } from '../jose/index.ts';
import { fromJwk, toJwk } from '../keys/index.ts';
import {
  type ClaimPath,
  createSdJwt,
  parseSdJwt,
  presentSdJwt,
  resolveDisclosures,
  type SdJwt,
  verifyKeyBinding,
} from './index.ts';

const crypto = nodeCrypto;
const issuer = createTestSigner(1);
const holder = createTestEcSigner(2);
const parsed = (text: string): SdJwt => {
  const result = parseSdJwt(text);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};
const read = async (text: string) => {
  const { jwt, disclosures } = parsed(text);
  return resolveDisclosures(jwt.claims, disclosures, crypto);
};
const claimsOf = async (text: string): Promise<JsonObject> => {
  const result = await read(text);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.claims;
};
const create = (claims: JsonObject, selective: readonly ClaimPath[], decoys = 0): Promise<string> =>
  createSdJwt({
    claims,
    selective,
    header: { typ: 'example+sd-jwt' },
    signer: issuer,
    crypto,
    random: createSeededRandom(),
    decoys,
  });

describe('the example of RFC 9901', () => {
  const { issuerJwt, disclosures, keyBinding, presentedAt } = rfc9901;
  const whole = `${[issuerJwt, ...Object.values(disclosures)].join('~')}~`;
  const chosen = [disclosures.family_name, disclosures.address, disclosures.given_name, disclosures.us];
  const shown = `${[issuerJwt, ...chosen, keyBinding].join('~')}`;
  const now = presentedAt * 1000 + 5_000;
  const binding = {
    nonce: '1234567890',
    audience: 'https://verifier.example.org',
    now,
    maxAge: 60_000,
    crypto,
  };

  it('is signed by its issuer', async () => {
    const key = fromJwk(rfc9901.issuerKey);
    const outcome = await verifyCompactJws(parsed(whole).jwt, key.ok ? key.value : issuer.publicKey, crypto);
    expect(outcome).toBe('verified');
  });

  it('opens as the specification says', async () => {
    expect(await claimsOf(whole)).toMatchObject({
      sub: 'user_42',
      given_name: 'John',
      phone_number_verified: true,
      address: { street_address: '123 Main St', country: 'US' },
      updated_at: 1_570_000_000,
      nationalities: ['US', 'DE'],
    });
    const { cnf: _, ...claims } = await claimsOf(shown);
    expect(claims).toEqual({
      iss: 'https://issuer.example.com',
      iat: 1_683_000_000,
      exp: 1_883_000_000,
      sub: 'user_42',
      nationalities: ['US'],
      family_name: 'Doe',
      address: { street_address: '123 Main St', locality: 'Anytown', region: 'Anystate', country: 'US' },
      given_name: 'John',
    });
  });

  it('is bound to its holder’s key', async () => {
    expect(await verifyKeyBinding({ sdJwt: parsed(shown), ...binding })).toBe('bound');
  });

  it.each<[string, string, object, string]>([
    ['without key binding', whole, {}, 'key-binding-absent'],
    ['for another occasion', shown, { nonce: '0' }, 'key-binding-nonce-wrong'],
    ['for another audience', shown, { audience: 'https://x.example' }, 'key-binding-audience-wrong'],
    ['too late', shown, { now: now + 200_000 }, 'key-binding-too-old'],
    ['thirty days later', shown, { now: now + 30 * 86_400_000 }, 'key-binding-too-old'],
    ['too early', shown, { now: now - 200_000 }, 'key-binding-in-future'],
    ['with one claim less', shown.replace(`${disclosures.us}~`, ''), {}, 'key-binding-hash-wrong'],
    [
      'in another order',
      `${[issuerJwt, ...[...chosen].reverse(), keyBinding].join('~')}`,
      {},
      'key-binding-hash-wrong',
    ],
    ['with another signature', `${shown.slice(0, -2)}gA`, {}, 'key-binding-signature-wrong'],
    ['with the issuer’s part as binding', `${whole}${issuerJwt}`, {}, 'key-binding-malformed'],
  ])('is refused %s', async (_, text, change, outcome) => {
    expect(await verifyKeyBinding({ sdJwt: parsed(text), ...binding, ...change })).toBe(outcome);
  });
});

describe('verifyKeyBinding', () => {
  it.each<[string, JsonObject]>([
    ['a missing key', {}],
    ['a key by name', { cnf: { kid: 'x' } }],
    ['a private key', { cnf: { jwk: { ...toJwk(holder.publicKey), d: 'AAAA' } } }],
    ['a key for encryption', { cnf: { jwk: { ...toJwk(holder.publicKey), use: 'enc' } } }],
  ])('refuses %s', async (_, cnf) => {
    const sdJwt = await create({ ...cnf, a: 1 }, [['a']]);
    const keyBinding = { nonce: 'n', audience: 'a', issuedAt: 0, signer: holder };
    const shown = await presentSdJwt({ sdJwt, claims: [], keyBinding, crypto });
    if (!shown.ok) throw new Error(shown.error);
    const outcome = await verifyKeyBinding({
      sdJwt: parsed(shown.value),
      nonce: 'n',
      audience: 'a',
      now: 0,
      maxAge: 1,
      crypto,
    });
    expect(outcome).toBe('key-binding-key-unsupported');
  });

  it('refuses a binding of another type, and one without a date', async () => {
    const sdJwt = await create({ cnf: { jwk: toJwk(holder.publicKey) } }, []);
    const ask = { nonce: 'n', audience: 'a', now: 0, maxAge: 1, crypto };
    const other = await createJwt('jwt', { nonce: 'n', aud: 'a', iat: 0 }, holder);
    expect(await verifyKeyBinding({ sdJwt: parsed(sdJwt + other), ...ask })).toBe('key-binding-malformed');
    const hash = toBase64url(await crypto.digest('sha-256', toUtf8(sdJwt)));
    const undated = await createJwt('kb+jwt', { nonce: 'n', aud: 'a', sd_hash: hash }, holder);
    expect(await verifyKeyBinding({ sdJwt: parsed(sdJwt + undated), ...ask })).toBe('key-binding-malformed');
  });
});

describe('createSdJwt and presentSdJwt', () => {
  const claims = {
    iss: 'did:web:x.example',
    name: { given: 'Ana', family: 'Ilieva', others: ['Anna', 'Anne'] },
    outcomes: [
      { title: 'a', level: 5 },
      { title: 'b', level: 6 },
    ],
    open: [1, 2],
  };
  const selective: ClaimPath[] = [
    ['name'],
    ['name', 'given'],
    ['name', 'others', null],
    ['outcomes', null],
    ['outcomes', 1, 'level'],
  ];

  it('give everything back to whoever holds everything', async () => {
    expect(await claimsOf(await create(claims, selective, 3))).toEqual(claims);
  });

  it('tell nothing of what is withheld', async () => {
    const shown = await presentSdJwt({ sdJwt: await create(claims, selective, 3), claims: [], crypto });
    expect(shown.ok && (await claimsOf(shown.value))).toEqual({
      iss: claims.iss,
      outcomes: [],
      open: [1, 2],
    });
    expect(
      shown.ok && atob((shown.value.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')),
    ).not.toMatch(/Ana|level|title|family/);
  });

  it.each<[string, ClaimPath[], JsonObject]>([
    ['a member', [['name', 'given']], { name: { given: 'Ana', family: 'Ilieva', others: [] }, outcomes: [] }],
    ['an object with all in it', [['name']], { name: claims.name, outcomes: [] }],
    ['an element', [['outcomes', 0]], { outcomes: [{ title: 'a', level: 5 }] }],
    ['every element', [['outcomes', null]], { outcomes: claims.outcomes }],
    ['something inside an element', [['outcomes', 1, 'level']], { outcomes: [{ title: 'b', level: 6 }] }],
    ['what isn’t there', [['nothing', 'here']], { outcomes: [] }],
  ])('show %s', async (_, paths, expected) => {
    const shown = await presentSdJwt({ sdJwt: await create(claims, selective), claims: paths, crypto });
    if (!shown.ok) throw new Error(shown.error);
    expect(await claimsOf(shown.value)).toEqual({ iss: claims.iss, open: [1, 2], ...expected });
  });

  it('bind what is shown to the holder', async () => {
    const sdJwt = await create({ ...claims, cnf: { jwk: toJwk(holder.publicKey) } }, selective);
    const keyBinding = { nonce: 'n', audience: 'a', issuedAt: 1_000_000, signer: holder };
    const shown = await presentSdJwt({ sdJwt, claims: [['name']], keyBinding, crypto });
    const ask = { nonce: 'n', audience: 'a', now: 1_000_000, maxAge: 1_000, crypto };
    expect(shown.ok && (await verifyKeyBinding({ sdJwt: parsed(shown.value), ...ask }))).toBe('bound');
  });

  it('give any claims back, whatever can be withheld', async () => {
    const places = (value: Json, place: ClaimPath = []): ClaimPath[] => [
      ...(place.length === 0 ? [] : [place]),
      ...(Array.isArray(value) ? value.flatMap((item, i) => places(item, [...place, i])) : []),
      ...(isJsonObject(value)
        ? Object.entries(value).flatMap(([key, item]) => places(item, [...place, key]))
        : []),
    ];
    const names = fc.constantFrom('a', 'b', 'ü', 'iss', '', 'constructor', 'toString');
    const tree = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(null, 0, 'x', true),
        fc.array(tie('value'), { maxLength: 3 }),
        tie('object'),
      ),
      object: fc.dictionary(names, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    })).object as fc.Arbitrary<JsonObject>;
    const cases = tree.chain((object) =>
      fc.tuple(fc.constant(object), fc.subarray(places(object)), fc.subarray(places(object))),
    );
    await fc.assert(
      fc.asyncProperty(cases, fc.nat(2), async ([object, paths, shown], decoys) => {
        const sdJwt = await create(object, paths, decoys);
        expect(await claimsOf(sdJwt)).toEqual(object);
        const presented = await presentSdJwt({ sdJwt, claims: shown, crypto });
        expect(presented.ok && (await read(presented.value)).ok).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it.each(['_sd', '_sd_alg', '...'])('refuse a claim called %s', async (name) => {
    await expect(create({ a: [{ [name]: 1 }] }, [])).rejects.toThrow();
  });
});

describe('resolveDisclosures', () => {
  const encode = (value: unknown): string => toBase64url(toUtf8(JSON.stringify(value)));
  const digest = async (text: string): Promise<string> =>
    toBase64url(await crypto.digest('sha-256', toUtf8(text)));
  const member = encode(['salt', 'a', 1]);
  const element = encode(['salt', 1]);
  const withName = (name: string): string => encode(['salt', name, 1]);

  const rows: readonly [string, (d: typeof digest) => Promise<[JsonObject, string[]]>, string, string?][] = [
    ['an unknown digest', async () => [{ _sd_alg: 'md5' }, []], 'digest-unsupported', '/_sd_alg'],
    ['digests that are no list', async () => [{ _sd: 'x' }, []], 'digest-malformed', '/_sd'],
    ['a digest that is no text', async () => [{ _sd: [7] }, []], 'digest-malformed', '/_sd'],
    [
      'a digest beside other members',
      async () => [{ l: [{ '...': 'x', a: 1 }] }, []],
      'digest-malformed',
      '/l/0',
    ],
    [
      'a digest of an element outside a list',
      async () => [{ o: { '...': 'x' } }, []],
      'digest-malformed',
      '/o/...',
    ],
    [
      'an algorithm inside',
      async () => [{ o: { _sd_alg: 'sha-256' } }, []],
      'digest-malformed',
      '/o/_sd_alg',
    ],
    [
      'a digest hidden by an escape',
      async (d) => {
        const escaped = toBase64url(toUtf8('["salt","a",{"\\u005fsd":7}]'));
        return [{ _sd: [await d(escaped)] }, [escaped]];
      },
      'digest-malformed',
      '/a/_sd',
    ],
    ['a digest twice', async () => [{ _sd: ['x'], o: { _sd: ['x'] } }, []], 'digest-repeated', '/_sd'],
    [
      'a disclosed digest twice',
      async (d) => [{ _sd: [await d(member), await d(member)] }, [member]],
      'digest-repeated',
      '/_sd',
    ],
    [
      'a disclosure twice',
      async (d) => [{ _sd: [await d(member)] }, [member, member]],
      'disclosure-repeated',
    ],
    ['a disclosure that nothing names', async () => [{ _sd: ['x'] }, [member]], 'disclosure-unreferenced'],
    [
      'a member as element',
      async (d) => [{ l: [{ '...': await d(member) }] }, [member]],
      'disclosure-misplaced',
      '/l/0',
    ],
    [
      'an element as member',
      async (d) => [{ _sd: [await d(element)] }, [element]],
      'disclosure-misplaced',
      '/_sd',
    ],
    ['a claim twice', async (d) => [{ a: 2, _sd: [await d(member)] }, [member]], 'claim-repeated', '/a'],
    [
      'a claim twice by disclosures',
      async (d) => [
        { _sd: [await d(member), await d(encode(['other', 'a', 2]))] },
        [member, encode(['other', 'a', 2])],
      ],
      'claim-repeated',
      '/a',
    ],
    [
      'a claim called _sd',
      async (d) => [{ _sd: [await d(withName('_sd'))] }, [withName('_sd')]],
      'disclosure-name-reserved',
    ],
    [
      'a claim called ...',
      async (d) => [{ _sd: [await d(withName('...'))] }, [withName('...')]],
      'disclosure-name-reserved',
    ],
    [
      'a claim called __proto__',
      async (d) => [{ _sd: [await d(withName('__proto__'))] }, [withName('__proto__')]],
      'claim-repeated',
      '/__proto__',
    ],
    ['no list', async () => [{}, [encode({})]], 'disclosure-malformed'],
    ['no salt', async () => [{}, [encode([1, 'a', 1])]], 'disclosure-malformed'],
    ['four parts', async () => [{}, [encode(['s', 'a', 1, 1])]], 'disclosure-malformed'],
    ['a name that is none', async () => [{}, [encode(['s', 1, 1])]], 'disclosure-malformed'],
    ['nothing but salt', async () => [{}, [encode(['s'])]], 'disclosure-malformed'],
    [
      'a key twice',
      async () => [{}, [toBase64url(toUtf8('["s","a",{"b":1,"b":2}]'))]],
      'disclosure-malformed',
    ],
    [
      'stray bits',
      async () => [{}, [`${element.slice(0, -1)}${element.endsWith('A') ? 'B' : 'A'}=`]],
      'disclosure-malformed',
    ],
  ];
  it.each(rows)('refuses %s', async (_, build, code, pointer) => {
    const result = await resolveDisclosures(...(await build(digest)), crypto);
    expect(result).toEqual({ ok: false, error: pointer === undefined ? { code } : { code, pointer } });
  });

  it('takes withheld claims and decoys for what they are: nothing', async () => {
    const claims = { a: 1, _sd: ['x', 'y'], l: [{ '...': 'z' }, 2], _sd_alg: 'sha-512' };
    expect(await resolveDisclosures(claims, [], crypto)).toEqual({
      ok: true,
      value: { claims: { a: 1, l: [2] }, disclosed: [] },
    });
  });
});

describe('parseSdJwt', () => {
  it.each<[string, (jwt: string) => string, string]>([
    ['no ending', (jwt) => jwt, 'sd-jwt-malformed'],
    ['an empty disclosure', (jwt) => `${jwt}~~`, 'sd-jwt-malformed'],
    ['garbage at the end', (jwt) => `${jwt}~abc`, 'key-binding-malformed'],
    ['too many disclosures', (jwt) => `${jwt}~${'a~'.repeat(1_001)}`, 'sd-jwt-too-many-disclosures'],
    ['a broken issuer’s part', (jwt) => `.${jwt}~`, 'jws-malformed'],
    ['megabytes', (jwt) => `${jwt}~${'a'.repeat(2_100_000)}~`, 'jws-too-large'],
  ])('refuses %s', async (_, change, error) => {
    const jwt = await createJwt('x', {}, issuer);
    expect(parseJwt(jwt).ok).toBe(true);
    expect(parseSdJwt(change(jwt))).toEqual({ ok: false, error });
  });
});
