import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { nodeCrypto } from '@sigillo/server/keys';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonObject, toCanonicalJson } from '../../base/index.ts';
import { toElements } from '../../domain/index.ts';
import { canonize, createDocumentLoader } from '../../proofs/json-ld/index.ts';
import { arbitraryContent } from '../../testing/builders/arbitrary-content.ts';
import { buildContent, lifeCycleAward } from '../../testing/builders/index.ts';
import { toConceptName } from '../../vocabularies/index.ts';
import {
  formatLosses,
  hasBadgeContexts,
  microCredentialContext,
  microCredentialContextDocument,
  readMarks,
  readOpenBadge,
  toOpenBadge,
} from './index.ts';

const overTheWire = (document: JsonObject): JsonObject => JSON.parse(JSON.stringify(document));
const reference = '../shared/reference/vectors/open-badges';

const compileSchema = () => {
  const schema = JSON.parse(readFileSync(`${reference}/ob_v3p0_achievementcredential_schema.json`, 'utf8'));
  const ajv = new Ajv2019({ strict: false, validateFormats: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile({ ...schema, $schema: 'https://json-schema.org/draft/2019-09/schema' });
};

describe('toOpenBadge and readOpenBadge', () => {
  it('give all elements of the example back', () => {
    const elements = toElements(lifeCycleAward, toConceptName);
    expect(readOpenBadge(overTheWire(toOpenBadge(lifeCycleAward)))).toEqual(elements);
    // Sixteen elements, and beside them description, issuer, register number and field.
    expect(Object.keys(elements)).toHaveLength(20);
  });

  it('give all elements of any content back', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const read = readOpenBadge(overTheWire(toOpenBadge(content)));
        expect(read).toEqual(toElements(content, toConceptName));
      }),
      { numRuns: 300 },
    );
  });

  it('give the marks back', () => {
    const content = buildContent({ practice: true, mandate: 'M-7' });
    expect(readMarks(overTheWire(toOpenBadge(content)))).toEqual({
      practice: true,
      sealDigest: lifeCycleAward.sealDigest,
      mandate: 'M-7',
      achievementVersion: 3,
      status: [lifeCycleAward.status[1]],
    });
  });

  it('say every term that they use: canonical in safe mode, at work factor 1', async () => {
    const loader = createDocumentLoader();
    await fc.assert(
      fc.asyncProperty(arbitraryContent, async (content) => {
        const canonized = await canonize(overTheWire(toOpenBadge(content)), { loader, crypto: nodeCrypto });
        expect(canonized.ok ? 'canonical' : canonized.error).toBe('canonical');
      }),
      { numRuns: 60 },
    );
  });

  it.skipIf(!existsSync(reference))('follow the official schema', () => {
    const validate = compileSchema();
    fc.assert(
      fc.property(fc.oneof(fc.constant(lifeCycleAward), arbitraryContent), (content) => {
        const valid = validate({ ...toOpenBadge(content), proof: [{ type: 'DataIntegrityProof' }] });
        expect(valid ? [] : validate.errors).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('write birth dates only where they identify the learner', () => {
    const { birthDate: _, ...learner } = lifeCycleAward.learner;
    expect(JSON.stringify(toOpenBadge(buildContent({ learner })))).not.toContain('1994-04-17');
  });
});

describe('readMarks', () => {
  const badge = toOpenBadge(lifeCycleAward);
  const extension = badge.microCredential as JsonObject;
  it.each([
    ['a practice mark that is no boolean is practice', { practice: 'no' }, { practice: true }],
    ['no practice mark is practice', { practice: null }, { practice: true }],
    ['a garbled status is never "none"', { status: [{ purpose: 'suspension' }] }, 'status-malformed'],
  ])('%s', (_, change, expected) => {
    const marks = readMarks({ ...badge, microCredential: { ...extension, ...change } });
    if (typeof expected === 'string') expect(marks).toBe(expected);
    else expect(marks).toMatchObject(expected);
  });
});

describe('strangers’ badges', () => {
  const badge: JsonObject = {
    '@context': [],
    issuer: { id: 'did:web:x.example', name: 'Somebody', address: { addressCountryCode: 'NL' } },
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: {
      identifier: [{ identityType: 'name', identityHash: 'Ana', hashed: false }],
      creditsEarned: 3,
      achievement: {
        name: 'Wind',
        inLanguage: 'nl',
        alignment: [
          { targetName: 'report defects', targetUrl: 'http://data.europa.eu/esco/skill/1' },
          { targetName: 'EQF 4', targetType: 'ext:EQF', targetUrl: 'https://x.example/eqf' },
        ],
      },
    },
  };

  it('are read as far as they go', () => {
    expect(readOpenBadge(badge)).toEqual({
      learner: { name: { full: 'Ana' }, otherNames: [], identifiers: [] },
      title: { nl: 'Wind' },
      issuerCountry: { countries: ['NL'] },
      awardingBody: [{ id: 'did:web:x.example', legalName: { und: 'Somebody' }, identifiers: [] }],
      dateOfIssuing: { issued: '2026-01-01T00:00:00Z' },
      learningOutcomes: [
        {
          statement: { nl: 'report defects' },
          skills: [{ iri: 'http://data.europa.eu/esco/skill/1', label: { nl: 'report defects' } }],
          criteria: [],
        },
      ],
      level: { kind: 'stated', eqf: '4' },
      issuer: { id: 'did:web:x.example', name: { nl: 'Somebody' }, identifiers: [] },
    });
  });

  const readWith = (achievement: JsonObject) => readOpenBadge({ credentialSubject: { achievement } });
  it('are read with the Dutch extension', () => {
    const read = readWith({
      ECTS: 3.5,
      timeInvestment: 84,
      participationType: 'online',
      assessmentType: ['portfolio', 'testing'],
      supervisionType: 'onsite with identity verification',
      identityChecked: true,
      alignment: [
        { targetType: 'ext:QualityAssurance', targetName: 'M Sport', targetUrl: 'https://x.example/AV-1' },
        { targetType: 'ext:Other', targetName: 'x' },
      ],
    });
    expect(read).toMatchObject({
      workload: { ects: 3.5, hours: 84 },
      participation: { modes: [{ code: 'online' }] },
      assessment: [{ type: { code: 'portfolio' } }, { type: { label: { en: 'testing' } } }],
      supervision: [{ type: { code: 'supervised-with-id' }, setting: 'onsite' }],
      qualityAssurance: [{ registerEntry: 'https://x.example/AV-1', note: { und: 'M Sport' } }],
    });
  });

  it.each([
    ['supervised online', true, { code: 'supervised-with-id' }],
    ['supervised online', false, { code: 'supervised-without-id' }],
    ['supervised online', undefined, { label: { en: 'supervised online' } }],
    ['unsupervised with no identity verification', undefined, { code: 'unsupervised-without-id' }],
    ['onsite with identity verification', false, { label: { en: 'onsite with identity verification' } }],
    ['constructor', true, { label: { en: 'constructor' } }],
  ])('never read more out of “%s” than it says, identity checked: %s', (word, checked, type) => {
    const read = readWith({
      supervisionType: word,
      ...(checked === undefined ? {} : { identityChecked: checked }),
    });
    expect(read.supervision?.[0]?.type).toMatchObject(type);
    expect(Object.keys(read.supervision?.[0]?.type ?? {})).toContain(Object.keys(type)[0]);
  });

  const dutch = '../shared/reference/elm/dc4eu/standards/education_credential/micro_credential';
  const dutchFiles = existsSync(dutch) ? readdirSync(dutch) : [];
  it.skipIf(dutchFiles.length === 0).each(dutchFiles)(
    'the Dutch %s gives level and all that its extension says',
    (file) => {
      const read = readOpenBadge(JSON.parse(readFileSync(`${dutch}/${file}`, 'utf8')));
      expect(Object.keys(read)).toEqual(
        expect.arrayContaining([
          'title',
          'issuerCountry',
          'level',
          'assessment',
          'participation',
          'supervision',
          'grade',
        ]),
      );
      expect(read.level).toMatchObject({ kind: 'stated', eqf: expect.stringMatching(/^[1-8]$/) });
      expect(read.supervision?.[0]).toMatchObject({
        type: { code: 'supervised-with-id' },
        setting: 'onsite',
      });
    },
  );

  it('never throw, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (json) => void readOpenBadge(json as never)),
    );
  });

  const samples = `${reference}/1edtech-samples`;
  const files = existsSync(samples) ? readdirSync(samples).filter((file) => file.endsWith('.json')) : [];
  // What the official schema says of them. The rest is faulty in what no schema sees: keys, proofs, dates.
  const fitting = [
    'complete',
    'simple',
    'simple-context-alias',
    'simple-context-version',
    'simple-did-key-method',
    'simple-err-expired',
    'simple-err-proof-method-no-scheme',
    'simple-err-proof-method-unknown-did-method',
    'simple-err-proof-method-unknown-scheme',
    'simple-err-proof-value',
    'simple-multiple-proofs',
  ];
  it.skipIf(files.length === 0)('1EdTech’s samples fit the schema that ours are held to, or break it', () => {
    const validate = compileSchema();
    const sealed = files
      .map((file) => ({ file, json: JSON.parse(readFileSync(`${samples}/${file}`, 'utf8')) }))
      .filter(({ json }) => json['@context'][0] === 'https://www.w3.org/ns/credentials/v2');
    expect(sealed).toHaveLength(26);
    const fit = sealed.filter(({ json }) => validate(json)).map(({ file }) => file.replace('.json', ''));
    expect(fit.sort()).toEqual(fitting);
  });

  it.skipIf(files.length === 0).each(files)('1EdTech’s %s is read', (file) => {
    const json = JSON.parse(readFileSync(`${samples}/${file}`, 'utf8'));
    expect(isJsonObject(json) && typeof readOpenBadge(json)).toBe('object');
  });
});

describe('the extension context', () => {
  it('is the one that was pinned', () => {
    const digest = createHash('sha256').update(toCanonicalJson(microCredentialContext)).digest('hex');
    expect(digest).toBe('53f7609c2b965746f07e6de9b3a0f11ff5d5dbf77a37c2370647f8a453a3a69c');
    expect(JSON.parse(microCredentialContextDocument)).toEqual({ '@context': microCredentialContext });
  });

  const [first, second] = toOpenBadge(lifeCycleAward)['@context'] as [string, string];
  const ours = overTheWire(microCredentialContext);
  it.each([
    ['ours', [first, second, ours], true],
    ['plain Open Badges', [first, second], true],
    ['exchanged order', [second, first, ours], false],
    ['ours changed', [first, second, { ...ours, x: 'https://x.example/x' }], false],
    ['ours twice', [first, second, ours, ours], false],
    ['a stranger’s', [first, second, 'https://x.example/context'], false],
    ['no Open Badges', [first], false],
  ])('%s', (_, contexts, allowed) => {
    expect(hasBadgeContexts(contexts)).toBe(allowed);
  });
});

describe('formatLosses', () => {
  it('names what readers of plain Open Badges miss', () => {
    expect(formatLosses(lifeCycleAward).map(({ element, code }) => `${element} ${code}`)).toEqual([
      'title one-language',
      'dateOfIssuing place-not-shown',
      'dateOfIssuing suspension-not-shown',
      'learningOutcomes outcomes-as-text',
      'workload hours-not-shown',
      'level level-basis-not-shown',
      'assessment not-shown',
      'participation not-shown',
      'qualityAssurance not-shown',
      'prerequisites not-shown',
      'supervision not-shown',
      'stackability not-shown',
      'furtherInformation not-shown',
    ]);
  });
});
