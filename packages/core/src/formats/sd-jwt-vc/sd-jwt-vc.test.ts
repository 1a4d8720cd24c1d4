import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonObject } from '../../base/index.ts';
import { elementIds, toElements } from '../../domain/index.ts';
import { arbitraryContent } from '../../testing/builders/arbitrary-content.ts';
import { buildContent, hohenwald, lifeCycleAward } from '../../testing/builders/index.ts';
import { toConceptName } from '../../vocabularies/index.ts';
import {
  type ConfigurationId,
  configurationIds,
  configurationOf,
  createTypeMetadata,
  microCredentialClaim,
  parseSdJwtVcEnvelope,
  readSdJwtVc,
  readTokenMarks,
  sdJwtVcLosses,
  selectiveClaims,
  toSdJwtVc,
} from './index.ts';

const overTheWire = (document: JsonObject): JsonObject => JSON.parse(JSON.stringify(document));
const withoutOwn = ({ [microCredentialClaim]: _, ...claims }: JsonObject): JsonObject => claims;
const namesOf = (claims: JsonObject, id: ConfigurationId): string[] =>
  selectiveClaims(claims, id).map((path) => path.join('/').replace(microCredentialClaim, 'own'));

describe.each(configurationIds)('%s', (id) => {
  it('gives all elements of the example back, sixteen of sixteen', () => {
    const elements = toElements(lifeCycleAward, toConceptName);
    const read = readSdJwtVc(overTheWire(toSdJwtVc(lifeCycleAward, id)));
    expect(read).toEqual(elements);
    expect(elementIds.filter((element) => read[element] !== undefined)).toHaveLength(16);
  });

  it('gives all elements of any content back, and marks and status', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const claims = overTheWire(toSdJwtVc(content, id));
        const expected = toElements(content, toConceptName);
        // A plain claim may say more than the elements of a content that no rule would let through.
        expect(readSdJwtVc(claims)).toMatchObject(expected);
        expect(readTokenMarks(claims)).toMatchObject({ practice: content.practice, status: content.status });
        expect(parseSdJwtVcEnvelope(claims, []).ok).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('has every mandatory claim of a complete credential but those of the seal', () => {
    const claims = toSdJwtVc(buildContent({ validUntil: '2031-10-01T09:30:00Z' }), id);
    const missing = configurationOf(id)
      .claims.filter(({ name, mandatory }) => mandatory && !(name in claims))
      .map(({ name }) => name);
    expect(missing).toEqual(['cnf']);
  });

  it('never lets the holder withhold what the configuration keeps open', () => {
    const claims = toSdJwtVc(lifeCycleAward, id);
    const open = configurationOf(id)
      .claims.filter(({ sd }) => sd === 'never')
      .map(({ name }) => name);
    const selective = selectiveClaims(claims, id).map(([name]) => name);
    expect(selective.filter((name) => open.includes(name as string))).toEqual([]);
    // Whether it is practice must always be seen.
    expect(selectiveClaims(claims, id)).not.toContainEqual([microCredentialClaim]);
  });

  it('names no element twice for one who withholds it', () => {
    const selective = namesOf(toSdJwtVc(lifeCycleAward, id), id);
    for (const element of ['learner', 'grade', 'level', 'workload'])
      expect(selective).toContain(`own/elements/${element}`);
    expect(selective).not.toContain('own/elements/issuer');
  });
});

describe('the Union’s learning credential', () => {
  it('says of the example', () => {
    expect(withoutOwn(toSdJwtVc(lifeCycleAward, 'eu-learning-credential'))).toEqual({
      iss: hohenwald.id,
      iat: Date.UTC(2026, 9, 1, 9, 30) / 1000,
      jti: lifeCycleAward.id,
      vct: 'urn:eu.europa.ec.eudi:learning:credential:1',
      issuing_authority: 'Universität Hohenwald',
      issuing_country: 'AT',
      date_of_issuance: '2026-10-01',
      family_name: 'Димитрова',
      given_name: 'Елена',
      achievement_title: expect.any(String),
      achievement_description: expect.any(String),
      learning_outcomes: expect.arrayContaining([expect.any(String)]),
      assessment_grade: '1',
      language_of_classes: ['de', 'en'],
      learner_identification: 'urn:schac:personalUniqueCode:int:esi:hohenwald.example:4711',
      expected_study_time: '5 ECTS, 125 h',
      level_of_learning_experience: 'Level7',
      types_of_quality_assurance: ['esg-2015'],
      prerequisites_to_enroll: [expect.any(String)],
      integration_stackability_options: 'Yes',
    });
  });

  it('keeps title, country, body and dates open in both places', () => {
    const selective = namesOf(toSdJwtVc(lifeCycleAward, 'eu-learning-credential'), 'eu-learning-credential');
    for (const element of ['title', 'description', 'issuerCountry', 'awardingBody', 'dateOfIssuing'])
      expect(selective).not.toContain(`own/elements/${element}`);
    expect(selective).toContain('own/elements/furtherInformation');
  });

  it('is read without our claim as far as it goes', () => {
    const read = readSdJwtVc(withoutOwn(toSdJwtVc(lifeCycleAward, 'eu-learning-credential')));
    expect(read).toMatchObject({
      learner: { name: { given: 'Елена', family: 'Димитрова' } },
      issuerCountry: { countries: ['AT'] },
      workload: { ects: 5, hours: 125 },
      level: { kind: 'stated', eqf: '7' },
      grade: [{ grade: '1' }],
      issuer: { id: hohenwald.id },
    });
  });

  const file = '../shared/reference/elm/eudi/vct_learning_credential.json';
  it.skipIf(!existsSync(file))('has the claims of the reference issuer, as open and as mandatory', () => {
    const theirs = JSON.parse(readFileSync(file, 'utf8')).claims as JsonObject[];
    const ours = createTypeMetadata('eu-learning-credential', { name: { en: 'x' }, elements: {} });
    const say = (claims: JsonObject[]) =>
      claims.map(({ path, mandatory, sd }) => `${JSON.stringify(path)} ${mandatory} ${sd}`).sort();
    const withoutKey = theirs.filter(({ path }) => JSON.stringify(path) !== '["cnf","jwk"]');
    // Elements of a list are as mandatory as the list; the reference says so of some lists only.
    const top = (claims: JsonObject[]) => claims.filter(({ path }) => (path as unknown[]).length === 1);
    expect(say(top(ours.claims as JsonObject[]))).toEqual(say(top(withoutKey)));
    const places = (claims: JsonObject[]) => claims.map(({ path }) => JSON.stringify(path)).sort();
    expect(places(ours.claims as JsonObject[])).toEqual(places(withoutKey));
  });
});

describe('WE BUILD’s micro-credential', () => {
  const claims = withoutOwn(toSdJwtVc(lifeCycleAward, 'we-build-micro-credential'));
  it('says of the example', () => {
    expect(claims).toMatchObject({
      vct: 'VerifiableMicroCredential',
      attestation_legal_category: 'non-qualified-EAA',
      identifier: lifeCycleAward.achievement.id,
      notionalWorkload: { value: 5, unit: 'ECTS' },
      level: 'EQF-7',
      nationalQualificationsFrameworkLevel: 'at 7',
      typeOfAssessment: 'project-assessment',
      formOfParticipation: 'blended',
      qualityAssurance: 'issuer-defined',
      idVerificationMethod: 'identity-verified-remote-exam',
      grade: '1',
      stackable: true,
    });
  });

  it('is read without our claim as far as it goes', () => {
    expect(readSdJwtVc(claims)).toMatchObject({
      learner: { name: { given: 'Елена', family: 'Димитрова' }, birthDate: '1994-04-17' },
      workload: { ects: 5 },
      level: { kind: 'stated', eqf: '7', level: 'at 7' },
      participation: { modes: [{ label: { und: 'blended' } }] },
      stackability: { kind: 'stackable' },
    });
  });

  const file = '../shared/reference/elm/webuild-microcredential-rulebook-0.1.json';
  it.skipIf(!existsSync(file))('has the rulebook’s claims, mandatory and closed as it says', () => {
    const rulebook = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
    const table = configurationOf('we-build-micro-credential').claims;
    const names = (select: (entry: (typeof table)[number]) => boolean) =>
      table
        .filter(select)
        .map(({ name }) => name)
        .sort();
    expect(names(({ mandatory }) => mandatory)).toEqual(
      [...(rulebook.mandatory ?? []), ...(rulebook.metadataMandatory ?? [])].sort(),
    );
    expect(names(({ sd }) => sd === 'always')).toEqual(
      [...(rulebook.mustBeSelectivelyDisclosable ?? [])].sort(),
    );
    const known = Object.values(rulebook).flat();
    expect(names(() => true).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('parseSdJwtVcEnvelope', () => {
  const claims = {
    iss: 'did:web:x.example',
    vct: 'x',
    iat: 1,
    exp: 2,
    status: { status_list: { idx: 3, uri: 'https://x.example/s' } },
  };
  it('reads what every credential says', () => {
    expect(parseSdJwtVcEnvelope(claims, [])).toEqual({
      ok: true,
      value: {
        issuer: claims.iss,
        vct: 'x',
        issuedAt: 1_000,
        validUntil: 2_000,
        status: { list: 'https://x.example/s', index: 3 },
      },
    });
  });

  it.each<[string, JsonObject, string[], string, string]>([
    ['no type', { vct: 7 }, [], 'type-missing', '/vct'],
    ['no issuer', { iss: 'x' }, [], 'issuer-malformed', '/iss'],
    ['a date in words', { exp: 'soon' }, [], 'date-malformed', '/exp'],
    ['a date before all', { nbf: -1 }, [], 'date-malformed', '/nbf'],
    ['an end that was disclosed', {}, ['exp'], 'claim-must-be-open', '/exp'],
    ['a status that was disclosed', {}, ['status'], 'claim-must-be-open', '/status'],
    ['another kind of status', { status: { other: {} } }, [], 'status-malformed', '/status'],
    [
      'an index below zero',
      { status: { status_list: { idx: -1, uri: 'https://x.example' } } },
      [],
      'status-malformed',
      '/status',
    ],
    [
      'a relative list',
      { status: { status_list: { idx: 1, uri: '/s' } } },
      [],
      'status-malformed',
      '/status',
    ],
    ['an identifier that is a number', { jti: 5 }, [], 'id-malformed', '/jti'],
  ])('refuses %s', (_, change, disclosed, code, pointer) => {
    expect(parseSdJwtVcEnvelope({ ...claims, ...change }, disclosed)).toEqual({
      ok: false,
      error: { code, pointer },
    });
  });
});

describe('createTypeMetadata', () => {
  const file = '../shared/reference/vectors/openid/sdjwtvc/type_metadata.json';
  it.skipIf(!existsSync(file)).each(configurationIds)('of %s follows the schema', (id) => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(file, 'utf8')),
    );
    const metadata = createTypeMetadata(id, {
      name: { en: 'Micro-credential', 'de-AT': 'Kurznachweis' },
      description: { en: 'x' },
      elements: { title: { en: 'Title', 'de-AT': 'Titel' } },
    });
    expect(validate(overTheWire(metadata)) ? [] : validate.errors).toEqual([]);
    const titled = (metadata.claims as JsonObject[]).find(({ path }) => /title$/.test(String(path)));
    expect(titled?.display).toEqual([
      { locale: 'en', label: 'Title' },
      { locale: 'de-AT', label: 'Titel' },
    ]);
  });
});

describe('strangers’ claims', () => {
  it('never throw, whatever stands in them', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.constantFrom(...configurationIds),
        (json, id) => {
          const claims = { ...json, vct: configurationOf(id).vct } as JsonObject;
          expect(isJsonObject(readSdJwtVc(claims))).toBe(true);
        },
      ),
    );
  });

  it('mark as practice what isn’t clearly real, and never lose a garbled status', () => {
    expect(readTokenMarks({ [microCredentialClaim]: { status: [] } })).toMatchObject({ practice: true });
    expect(readTokenMarks({ [microCredentialClaim]: { practice: false, status: [{}] } })).toBe(
      'status-malformed',
    );
    expect(readTokenMarks({})).toBeUndefined();
  });
});

describe('sdJwtVcLosses', () => {
  it.each<[ConfigurationId, string[]]>([
    [
      'eu-learning-credential',
      [
        'learner names-in-other-scripts',
        'title one-language',
        'dateOfIssuing place-not-shown',
        'learningOutcomes outcomes-as-text',
        'level level-basis-not-shown',
        'assessment not-shown',
        'participation not-shown',
        'qualityAssurance reviewer-not-shown',
        'supervision not-shown',
        'grade one-grade',
        'stackability target-not-shown',
        'furtherInformation not-shown',
      ],
    ],
    [
      'we-build-micro-credential',
      [
        'learner names-in-other-scripts',
        'title one-language',
        'dateOfIssuing place-not-shown',
        'learningOutcomes outcomes-as-text',
        'workload one-workload',
        'level level-basis-not-shown',
        'assessment one-assessment',
        'qualityAssurance reviewer-not-shown',
        'grade one-grade',
      ],
    ],
  ])('names what readers of %s miss', (id, expected) => {
    expect(sdJwtVcLosses(lifeCycleAward, id).map(({ element, code }) => `${element} ${code}`)).toEqual(
      expected,
    );
  });
});
