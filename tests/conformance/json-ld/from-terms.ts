import { isJsonObject, type Json, type JsonObject } from '@sigillo/core/base';
import { bundledContexts } from '@sigillo/core/proofs/json-ld';
import fc from 'fast-check';

/**
 * The first generator knows nothing of credentials. It reads the contexts as
 * tables of terms and writes any nodes that these allow, and some that they don't.
 */
export const arbitraryFromTerms = (): fc.Arbitrary<JsonObject> =>
  fc.constantFrom(...contextLists).chain((urls) => {
    const scope = merge(urls.map((url) => termsOf(bundledContexts.get(url)?.['@context'] ?? {})));
    return node(scope, {}, 3).map((members) => ({
      '@context': urls.length === 1 ? (urls[0] as string) : urls,
      ...members,
    }));
  });

const [v2, v1, badges, integrity, multikey] = [
  'https://www.w3.org/ns/credentials/v2',
  'https://www.w3.org/2018/credentials/v1',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  'https://w3id.org/security/data-integrity/v2',
  'https://w3id.org/security/multikey/v1',
] as const;
const contextLists: readonly string[][] = [
  [v2],
  [v2, badges],
  [v2, badges],
  [v1, integrity],
  [v2, multikey],
  [integrity],
  [v1],
];

type Terms = Readonly<Record<string, JsonObject>>;

const termsOf = (context: Json): Terms => {
  if (!isJsonObject(context)) return {};
  return Object.fromEntries(
    Object.entries(context)
      .filter(([term]) => !term.startsWith('@'))
      .map(([term, value]): [string, JsonObject] => [term, isJsonObject(value) ? value : { '@id': value }]),
  );
};
const merge = (tables: readonly Terms[]): Terms => Object.assign({}, ...tables);

const scopedTerms = (definition: JsonObject | undefined): Terms | undefined =>
  definition?.['@context'] === undefined || definition['@context'] === null
    ? undefined
    : termsOf(definition['@context']);

const isAddress = (definition: JsonObject): boolean =>
  typeof definition['@id'] === 'string' && !(definition['@id'] as string).startsWith('@');

/** A node with members out of a table; `own` are those of its type, if it has one. */
const node = (scope: Terms, own: Terms, depth: number): fc.Arbitrary<JsonObject> => {
  const types = Object.keys(scope).filter((term) => scopedTerms(scope[term]) !== undefined);
  const type =
    types.length === 0
      ? fc.constant<string[]>([])
      : fc.subarray(types, { maxLength: Math.min(2, types.length) });
  return type.chain((chosen) => {
    const members = merge([own, ...chosen.map((term) => scopedTerms(scope[term]) ?? {})]);
    const known = Object.keys(chosen.length === 0 && Object.keys(own).length === 0 ? scope : members);
    const usable = known.filter((term) => isAddress(members[term] ?? scope[term] ?? {}));
    return fc
      .tuple(fc.subarray(usable, { maxLength: Math.min(depth + 1, usable.length) }), name, stranger)
      .chain(([terms, id, further]) =>
        fc
          .tuple(...terms.map((term) => value(scope, members[term] ?? scope[term] ?? {}, depth)))
          .map((values) => ({
            ...id,
            ...(chosen.length === 0 ? {} : { type: chosen.length === 1 ? (chosen[0] as string) : chosen }),
            ...Object.fromEntries(terms.map((term, i) => [term, values[i] as Json])),
            ...further,
          })),
      );
  });
};

// Few names, so that nodes meet under one.
const addresses = ['urn:x:1', 'urn:x:2', 'https://a.example/b?c#d', 'did:example:z'];
const name: fc.Arbitrary<JsonObject> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 4, arbitrary: fc.constantFrom(...addresses).map((id) => ({ id })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('_:b', 'relative', '', 'https://a.example/ö', 'urn:x:a b')
      .map((id) => ({ id })),
  },
);

/** Members that seldom belong there. */
const stranger: fc.Arbitrary<JsonObject> = fc.oneof(
  { weight: 30, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<JsonObject>(
      { unheard: 'of' },
      { '@type': 'urn:x:type' },
      { 'https://a.example/p': 'q' },
      { '@index': 'i' },
      { '@graph': [] },
      { '@id': 'urn:x:2' },
      { '@reverse': {} },
      { '@included': [] },
    ),
  },
);

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', 'same', 'same', '\u007f\u0001"\\\n', 'Ö', 'a\tb', '\u2028', '\u{1f393}'),
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 1, 1.5, 1e21, 1e-7, -0),
);
const scalar: fc.Arbitrary<Json> = fc.oneof(text, number, fc.boolean(), fc.constant(null));

const value = (scope: Terms, definition: JsonObject, depth: number): fc.Arbitrary<Json> => {
  const one = single(scope, definition, depth);
  const many = fc.array(one, { maxLength: 3 });
  const twins = one.map((item) => [item, JSON.parse(JSON.stringify(item)) as Json]);
  const forms = [
    { weight: 6, arbitrary: one },
    { weight: 2, arbitrary: many as fc.Arbitrary<Json> },
    { weight: 1, arbitrary: twins as fc.Arbitrary<Json> },
    { weight: 1, arbitrary: many.map((items): Json => ({ '@list': items })) },
    { weight: 1, arbitrary: many.map((items): Json => ({ '@set': items })) },
  ];
  return fc.oneof(...forms);
};

const single = (scope: Terms, definition: JsonObject, depth: number): fc.Arbitrary<Json> => {
  const nested: fc.Arbitrary<Json> =
    depth === 0 ? fc.constant({ id: 'urn:x:1' }) : node(scope, scopedTerms(definition) ?? {}, depth - 1);
  switch (definition['@type']) {
    case '@id':
    case '@vocab':
      return fc.oneof(fc.constantFrom<Json>(...addresses), nested);
    case '@json':
      return fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;
    case undefined:
      return fc.oneof(scalar, nested, valueObject);
    default:
      return fc.oneof(scalar, scalar, scalar, nested, valueObject);
  }
};

const valueObject: fc.Arbitrary<Json> = fc.oneof(
  text.map((content): Json => ({ '@value': content })),
  fc
    .tuple(text, fc.constantFrom('en', 'de-AT', 'EN'))
    .map(([content, language]): Json => ({ '@value': content, '@language': language })),
  fc
    .tuple(
      scalar,
      fc.constantFrom(
        'urn:x:datatype',
        'http://www.w3.org/2001/XMLSchema#string',
        'http://www.w3.org/2001/XMLSchema#integer',
        'http://www.w3.org/2001/XMLSchema#double',
      ),
    )
    .map(([content, type]): Json => ({ '@value': content, '@type': type })),
  fc.constantFrom<Json>(
    { '@value': 'x', '@direction': 'rtl' },
    { '@value': 'x', '@language': 'no tag' },
    { '@value': ['x'] },
  ),
);
