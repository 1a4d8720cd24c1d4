import type { Json, JsonObject } from '@sigillo/core/base';
import { createContext, elmContext, toElm } from '@sigillo/core/formats/elm-v3';
import { toOpenBadge } from '@sigillo/core/formats/open-badges-v3';
import { createSeededRandom } from '@sigillo/core/testing';
import { buildContent, buildSpecification } from '@sigillo/core/testing/builders';

/**
 * The second generator knows nothing of contexts. It writes what people are
 * awarded, face by face, and then spoils some of it, from one seed.
 */
export const createDomainGenerator = (seed: number) => {
  const random = createSeededRandom(seed);
  const below = (limit: number): number => {
    const [a = 0, b = 0, c = 0] = random.bytes(3);
    return ((a << 16) | (b << 8) | c) % limit;
  };
  return {
    valid: (): JsonObject => writeFace(below),
    spoilt: (): JsonObject => spoil(writeFace(below), below),
  };
};

/** The context of the CLR-shaped documents: classes with contexts of their own, graphs in a node. */
export const clrContext = 'https://clr.example/context';
export const domainContexts = (): ReadonlyMap<string, JsonObject> =>
  new Map([
    [elmContext, createContext()],
    [
      clrContext,
      {
        '@context': {
          '@protected': true,
          id: '@id',
          type: '@type',
          ClrCredential: {
            '@id': 'https://clr.example/v#ClrCredential',
            '@context': {
              '@protected': true,
              id: '@id',
              type: '@type',
              partial: {
                '@id': 'https://clr.example/v#partial',
                '@type': 'http://www.w3.org/2001/XMLSchema#boolean',
              },
            },
          },
          ClrSubject: {
            '@id': 'https://clr.example/v#ClrSubject',
            '@context': {
              '@protected': true,
              id: '@id',
              type: '@type',
              verifiableCredential: {
                '@id': 'https://clr.example/v#verifiableCredential',
                '@type': '@id',
                '@container': '@graph',
                '@context': null,
              },
              association: {
                '@id': 'https://clr.example/v#association',
                '@type': '@id',
                '@container': '@set',
              },
              achievements: {
                '@id': 'https://clr.example/v#achievements',
                '@type': '@id',
                '@container': '@list',
              },
            },
          },
          Association: {
            '@id': 'https://clr.example/v#Association',
            '@context': {
              '@protected': true,
              id: '@id',
              type: '@type',
              associationType: {
                '@id': 'https://clr.example/v#associationType',
                '@type': 'https://clr.example/v#AssociationType',
              },
              sourceId: { '@id': 'https://clr.example/v#sourceId', '@type': '@id' },
              targetId: { '@id': 'https://clr.example/v#targetId', '@type': '@id' },
              note: { '@id': 'https://clr.example/v#note', '@container': '@language' },
            },
          },
        },
      },
    ],
  ]);

type Below = (limit: number) => number;
const pick = <T>(below: Below, items: readonly T[]): T => items[below(items.length)] as T;

const words = [
  'Kreislauf',
  'Мария',
  'Ελένη',
  'R & D',
  '“quoted”',
  'back\\slash',
  'tab\there',
  'new\nline',
  '😀',
  'plain',
];
const say = (below: Below): string =>
  Array.from({ length: 1 + below(4) }, () => pick(below, words)).join(' ');

const writeFace = (below: Below): JsonObject => {
  const content = () => {
    const base = buildContent();
    const { specification } = base.achievement;
    return {
      ...base,
      id: `urn:uuid:${below(99_999)}`,
      learner: {
        ...base.learner,
        name: { full: say(below) },
        ...(below(2) ? {} : { birthDate: '2001-02-03' }),
      },
      achievement: {
        ...base.achievement,
        specification: {
          ...buildSpecification(),
          ...specification,
          title: { de: say(below), en: say(below) },
        },
      },
      award: { ...base.award, results: base.award.results.slice(below(3)) },
      validUntil: `203${below(10)}-01-01T00:00:00Z`,
    };
  };
  const badge = () => toOpenBadge(content() as Parameters<typeof toOpenBadge>[0]);
  switch (below(8)) {
    case 0:
      return toElm(content() as Parameters<typeof toElm>[0]);
    case 1:
    case 2:
      return writeRecord(below, below(8) === 0 ? [] : [badge(), ...(below(2) ? [badge()] : [])]);
    case 3:
    case 4:
      return writePlain(below);
    default:
      return badge();
  }
};

/** A plain credential with many claims, under an inline context. */
const writePlain = (below: Below): JsonObject => {
  const claim = (depth: number): Json => {
    const kind = below(depth > 2 ? 4 : 7);
    if (kind === 0) return say(below);
    if (kind === 1) return pick(below, [0, 1, -7, 2.5, 1e30, 123456789]);
    if (kind === 2) return below(2) === 1;
    if (kind === 3) return `urn:thing:${below(4)}`;
    if (kind === 4) return Array.from({ length: 1 + below(3) }, () => claim(depth + 1));
    const members: JsonObject = below(2) ? {} : { id: `urn:thing:${below(4)}` };
    for (let i = below(4); i >= 0; i -= 1)
      members[pick(below, ['claim', 'more', 'when', 'raw', 'names', 'ranks'])] = claim(depth + 1);
    return members;
  };
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      {
        '@protected': true,
        claim: 'https://plain.example/claim',
        more: { '@id': 'https://plain.example/more', '@type': '@id' },
        when: { '@id': 'https://plain.example/when', '@type': 'http://www.w3.org/2001/XMLSchema#date' },
        raw: { '@id': 'https://plain.example/raw', '@type': '@json' },
        names: { '@id': 'https://plain.example/names', '@container': '@language' },
        ranks: { '@id': 'https://plain.example/ranks', '@container': '@list' },
      },
    ],
    ...(below(2) ? { id: `https://plain.example/${below(9)}` } : {}),
    type: ['VerifiableCredential'],
    issuer: below(2) ? 'did:example:issuer' : { id: 'did:example:issuer', name: say(below) },
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: {
      ...(below(2) ? { id: 'did:example:learner' } : {}),
      claim: claim(0),
      names: { en: say(below), 'de-AT': [say(below), say(below)] },
    },
    evidence: Array.from({ length: below(3) }, () => ({ type: 'https://plain.example/Twin' })),
  };
};

/** A record of several credentials, with associations between them. */
const writeRecord = (below: Below, badges: JsonObject[]): JsonObject => ({
  '@context': ['https://www.w3.org/ns/credentials/v2', clrContext],
  type: ['VerifiableCredential', 'ClrCredential'],
  partial: below(2) === 1,
  issuer: { id: 'did:example:registrar' },
  credentialSubject: {
    type: 'ClrSubject',
    id: 'did:example:learner',
    verifiableCredential: below(8)
      ? badges
      : [...badges, ...badges.map((badge) => ({ ...badge, id: 'urn:uuid:second' }))],
    association: Array.from({ length: below(4) }, () => ({
      type: 'Association',
      associationType: pick(below, ['isChildOf', 'precedes']),
      sourceId: `urn:uuid:${below(3)}`,
      targetId: `urn:uuid:${below(3)}`,
      note: { en: say(below) },
    })),
    achievements: Array.from({ length: below(3) }, () => `urn:achievement:${below(5)}`),
  },
});

/** Every object of a document. */
const objects = (value: Json): JsonObject[] => {
  if (Array.isArray(value)) return value.flatMap(objects);
  if (typeof value !== 'object' || value === null) return [];
  return [
    value,
    ...Object.entries(value).flatMap(([key, member]) => (key === '@context' ? [] : objects(member))),
  ];
};

/** Changes one place so that it is often, but not always, no longer a credential. */
const spoil = (document: JsonObject, below: Below): JsonObject => {
  const spoilt = JSON.parse(JSON.stringify(document)) as JsonObject;
  const place = pick(below, objects(spoilt));
  const key =
    pick(
      below,
      Object.keys(place).filter((name) => name !== '@context'),
    ) ?? 'id';
  const deeds: readonly (() => void)[] = [
    () =>
      Object.assign(place, {
        [pick(below, ['grade2', 'x:y', '@weird', 'credentialSubjects', 'constructor'])]: 'A',
      }),
    () =>
      Object.assign(place, {
        [key]: pick<Json>(below, [17, true, null, '', {}, [], [[]], 'relative', { '@value': null }]),
      }),
    () =>
      Object.assign(place, {
        '@context': pick<Json>(below, [
          'https://evil.example/',
          { name: 'urn:evil' },
          { '@vocab': 'urn:v:' },
          {},
          null,
          [],
          { type: 'urn:t' },
        ]),
      }),
    () =>
      Object.assign(place, {
        id: pick<Json>(below, ['did:example:learner', document.id ?? 'urn:x', '_:b0', 'a b', 7]),
      }),
    () =>
      Object.assign(place, {
        type: pick<Json>(below, [
          'Unknown',
          ['VerifiableCredential', 'Unknown'],
          [],
          null,
          'https://a.example/T',
          { '@id': 'x' },
        ]),
      }),
    () =>
      Object.assign(place, { [key]: [place[key] ?? null, JSON.parse(JSON.stringify(place[key] ?? null))] }),
    () => delete place[key],
    () => Object.assign(place, { '@id': 'urn:second:id' }),
    () => Object.assign(place, { [key]: { '@list': [place[key] ?? 'x'] } }),
    () =>
      Object.assign(place, { [key]: { '@value': 'x', '@language': pick(below, ['en', 'e n', 'EN-gb']) } }),
    () =>
      Object.assign(spoilt, {
        '@context': pick<Json>(below, [
          [],
          'https://www.w3.org/2018/credentials/v1',
          [...(Array.isArray(spoilt['@context']) ? spoilt['@context'] : []), { '@language': 'de' }],
        ]),
      }),
    () => Object.assign(place, { [key]: JSON.parse(JSON.stringify(spoilt)) }),
  ];
  pick(below, deeds)();
  return spoilt;
};
