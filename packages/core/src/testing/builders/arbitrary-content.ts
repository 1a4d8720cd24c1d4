import fc from 'fast-check';
import type {
  AchievementSpecification,
  CredentialContent,
  LanguageMap,
  LearningOutcome,
  LevelStatement,
  OrganisationReference,
} from '../../domain/index.ts';
import { lifeCycleAward } from './build-content.ts';

const languages = ['de-AT', 'en', 'bg', 'el', 'sr-Latn', 'pt-PT'] as const;
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom('Ökobilanz – "Produkte"', 'Сердика\nТехника', '<b>a & b</b>', '\\u0000', '  '),
);
const languageMap: fc.Arbitrary<LanguageMap> = fc.dictionary(fc.constantFrom(...languages), text, {
  minKeys: 1,
  noNullPrototype: true,
});
const optional = <T extends object>(
  shape: { [K in keyof T]: fc.Arbitrary<T[K]> },
  ...required: (keyof T)[]
): fc.Arbitrary<T> =>
  fc.record(shape, { requiredKeys: required, noNullPrototype: true }) as unknown as fc.Arbitrary<T>;

const webAddress = fc.webUrl({ validSchemes: ['https'] });
const day = fc.constantFrom('2024-02-29', '2025-12-31', '2026-01-01');
const identifier = fc.record({
  scheme: fc.constantFrom('vat', 'email', 'national', 'did', 'x y'),
  value: text,
});
const identifiers = fc.array(identifier, { maxLength: 3 });

const organisation: fc.Arbitrary<OrganisationReference> = optional<OrganisationReference>(
  {
    id: fc.constantFrom('did:web:a.example', 'did:web:b.example', lifeCycleAward.issuer.id),
    legalName: languageMap,
    identifiers,
    address: optional<NonNullable<OrganisationReference['address']>>(
      {
        country: fc.constantFrom('AT', 'BG', 'NL'),
        region: text,
        locality: text,
        street: text,
        postalCode: text,
      },
      'country',
    ),
    homepage: webAddress,
  } as never,
  'legalName',
  'identifiers',
);

const outcomes: fc.Arbitrary<LearningOutcome[]> = fc
  .array(
    fc.record({
      statement: languageMap,
      skills: fc.array(fc.record({ iri: webAddress, label: languageMap }), { maxLength: 2 }),
      criteria: fc.array(languageMap, { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) =>
    list.map((outcome, i) => ({
      ...outcome,
      id: `o${i}`,
      criteria: outcome.criteria.map((statement, j) => ({ id: `c${i}-${j}`, statement })),
    })),
  );

const level: fc.Arbitrary<LevelStatement> = fc.oneof(
  fc.record({ kind: fc.constant('not-applicable' as const), reason: languageMap }),
  optional<Extract<LevelStatement, { kind: 'stated' }>>(
    {
      kind: fc.constant('stated'),
      framework: fc.constantFrom('at', 'bg', 'made-up'),
      frameworkName: languageMap,
      level: text,
      eqf: fc.constantFrom('3', '7'),
      basis: fc.constantFrom('registered', 'declared'),
      register: text,
      entry: text,
      cycle: fc.constantFrom('short', 'second'),
    } as never,
    'kind',
    'level',
    'basis',
  ),
);

const specification: fc.Arbitrary<AchievementSpecification> = outcomes.chain((list) => {
  const some = fc.subarray(list.map(({ id }) => id));
  return optional<AchievementSpecification>(
    {
      languages: fc.uniqueArray(fc.constantFrom(...languages), { minLength: 1 }),
      title: languageMap,
      description: fc.oneof(languageMap, fc.constant({})),
      field: fc.constantFrom('0712', 'made-up'),
      outcomes: fc.constant(list),
      assessments: fc.array(
        optional(
          {
            id: fc.uuid(),
            title: languageMap,
            type: fc.constantFrom('project', 'oral', 'made-up'),
            supervision: fc.constantFrom('supervised-with-id', 'unsupervised-without-id'),
            setting: fc.constantFrom('online', 'onsite'),
            gradingScheme: optional(
              {
                kind: fc.constantFrom('numeric', 'letters', 'pass-fail', 'described'),
                title: languageMap,
                description: languageMap,
              } as never,
              'kind' as never,
              'title' as never,
            ),
            outcomes: some,
          } as never,
          'id' as never,
          'title' as never,
          'type' as never,
          'outcomes' as never,
        ),
        { maxLength: 3 },
      ),
      workload: optional({
        ects: fc.constantFrom(1, 2.5, 5),
        hours: fc.nat(500),
        hoursPerEcts: fc.constant(25),
      } as never),
      level,
      modes: fc.subarray(['blended', 'online', 'made-up']),
      instructionLanguages: fc.subarray(['de', 'en']),
      qualityAssurance: fc.array(
        optional(
          {
            scope: fc.constantFrom('provider', 'programme'),
            standard: fc.constantFrom('esg-2015', 'internal-only', 'made-up'),
            type: fc.constantFrom('program-license', 'made-up'),
            body: fc.record({ legalName: languageMap }),
            registerEntry: text,
            report: webAddress,
            decidedOn: day,
            validUntil: day,
            note: languageMap,
          } as never,
          'scope' as never,
          'standard' as never,
        ),
        { maxLength: 3 },
      ),
      prerequisites: languageMap,
      stackability: fc.oneof(
        fc.constant({ kind: 'stand-alone' }),
        fc.record({
          kind: fc.constant('stackable'),
          towards: fc.array(
            optional({ title: languageMap, receiver: text, url: webAddress } as never, 'title' as never),
            { maxLength: 2 },
          ),
        }),
      ),
      furtherInformation: optional({ note: languageMap, url: webAddress } as never),
      jointAwardingBodies: fc.constant([]),
    } as never,
    ...([
      'languages',
      'title',
      'description',
      'outcomes',
      'assessments',
      'modes',
      'instructionLanguages',
      'qualityAssurance',
      'jointAwardingBodies',
    ] as const),
  );
});

const personName = optional(
  { full: text, given: text, family: text, language: fc.constant('bg-Cyrl') } as never,
  'full' as never,
);

/** Contents of every shape that the types allow, sound or not: more than the rules would let through. */
export const arbitraryContent: fc.Arbitrary<CredentialContent> = specification.chain((spec) =>
  optional<CredentialContent>(
    {
      id: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
      practice: fc.boolean(),
      sealDigest: fc.constant(lifeCycleAward.sealDigest),
      learner: optional(
        {
          name: personName,
          otherNames: fc.array(personName, { maxLength: 2 }),
          birthDate: day,
          identifiers,
        } as never,
        'name' as never,
        'otherNames' as never,
        'identifiers' as never,
      ),
      achievement: fc.record({
        id: fc.constant('https://sigillo.example/m/x'),
        version: fc.integer({ min: 1, max: 99 }),
        specification: fc.constant(spec),
      }),
      awardingBodies: fc.array(organisation, { minLength: 1, maxLength: 3 }),
      issuer: organisation.map((body) => ({ ...body, id: lifeCycleAward.issuer.id })),
      mandate: text,
      award: fc.record({
        route: fc.constantFrom('course', 'validation'),
        awardedOn: day,
        place: optional({ locality: text, country: fc.constant('AT') } as never, 'country' as never),
        registerNumber: text,
        results: fc.array(
          optional(
            {
              grade: text,
              outcome: fc.constantFrom(...spec.outcomes.map(({ id }) => id)),
              supervision: fc.constant('supervised-with-id'),
            } as never,
            'grade' as never,
          ),
          { maxLength: 3 },
        ),
      }),
      issuedAt: fc.constant('2026-10-01T09:30:00Z'),
      validFrom: fc.constant('2026-10-01T09:30:00Z'),
      validUntil: fc.constant('2031-10-01T09:30:00Z'),
      status: fc.subarray([...lifeCycleAward.status], { minLength: 1 }),
    } as never,
    ...([
      'id',
      'practice',
      'sealDigest',
      'learner',
      'achievement',
      'awardingBodies',
      'issuer',
      'award',
      'issuedAt',
      'validFrom',
      'status',
    ] as const),
  ),
);
