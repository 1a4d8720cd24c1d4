import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ElementId, elementIds } from '../../domain/index.ts';
import { readElm, readElmMarks } from './index.ts';

const reference = '../shared/reference/elm';
const folders = [`${reference}/samples-edc`, `${reference}/edc-samples-elm-support/examples/edc`];
const present = folders.every((folder) => existsSync(folder));
if (!present) console.info(`skipped: the Union's samples are not at ${reference}`);

const paths = present
  ? folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  : [];

/** What the Union's samples of each kind do not state. */
const absent: Readonly<Record<string, readonly ElementId[]>> = {
  CertOfPart: [
    'learningOutcomes',
    'level',
    'assessment',
    'qualityAssurance',
    'prerequisites',
    'supervision',
    'grade',
    'stackability',
  ],
  'Sample-MC-Annex1': ['qualityAssurance', 'stackability', 'furtherInformation'],
  'AA-Annex1-MC': ['qualityAssurance', 'stackability'],
  JointDegree: ['stackability'],
  MastersDegree: ['stackability'],
  TranscriptOfRecords: ['stackability'],
};

const read = (path: string) => {
  const file = JSON.parse(readFileSync(path, 'utf8'));
  return readElm(typeof file.payload === 'string' ? JSON.parse(file.payload) : file);
};
const sample = (end: string) => read(paths.find((path) => path.endsWith(end)) ?? '');

describe.skipIf(!present)('the Union’s samples', () => {
  it.each(paths)('%s: every element that it states is read', (path) => {
    const kind = Object.keys(absent).find((name) => path.includes(name)) ?? '';
    const elements = read(path);
    expect(elementIds.filter((id) => elements[id] === undefined)).toEqual(absent[kind]);
  });

  it.each(['AA-Annex1-MC-signed.jsonld', 'AA-Annex1-MC-unsigned.json'])('%s: facts', (name) => {
    expect(sample(name)).toMatchObject({
      learner: { birthDate: '1999-10-02', identifiers: [{ scheme: 'national' }, {}, { scheme: 'email' }] },
      awardingBody: [{ address: { country: 'IE' } }],
      workload: { ects: 2, hours: 60 },
      level: { kind: 'stated', framework: { code: 'ie' }, level: '6', eqf: '6' },
      assessment: [{ type: { code: 'artefact' } }],
      participation: { modes: [{ code: 'blended' }] },
      supervision: [{ type: { code: 'unsupervised-without-id' }, setting: 'online' }],
      grade: [{ grade: 'Pass' }],
      field: { code: '068' },
    });
  });

  it('midnight in Brussels, written as UTC, is the day that was meant', () => {
    expect(sample('Sample-MC-Annex1-unsigned.jsonld').learner?.birthDate).toBe('1999-10-02');
  });

  it('a concept that names itself is found by its label', () => {
    expect(sample('Sample-MC-Annex1-signed.jsonld').assessment?.[0]?.type.code).toBe('artefact');
  });

  it('all languages are kept', () => {
    expect(
      Object.keys(sample('Sample-MC-Annex1-signed.jsonld').learningOutcomes?.[1]?.statement ?? {}),
    ).toEqual(['en', 'es']);
    expect(
      Object.keys(sample('Sample-JointDegree-unsigned.json').awardingBody?.[1]?.legalName ?? {}),
    ).toEqual(['en', 'hu']);
  });

  it('sealed and not, a sample says the same', () => {
    const {
      issuer: _,
      issuerCountry: __,
      dateOfIssuing: ___,
      ...sealed
    } = sample('Sample-MastersDegree-signed.jsonld');
    expect(sample('Sample-MastersDegree-unsigned.json')).toMatchObject(sealed);
  });

  it('carry no marks of ours', () => {
    expect(readElmMarks(JSON.parse(readFileSync(paths[0] ?? '', 'utf8')))).toBeUndefined();
  });

  it('never make it throw, however they are broken', () => {
    const whole = JSON.parse(
      readFileSync(paths.find((path) => path.endsWith('AA-Annex1-MC-unsigned.json')) ?? '', 'utf8'),
    );
    const junk = fc.oneof(fc.constant(null), fc.string(), fc.integer(), fc.constant([]), fc.constant({}));
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(400)), junk, (numbers, value) => {
        const broken = JSON.parse(JSON.stringify(whole), (key, part) =>
          key !== '' && numbers.next().value === 7 ? value : part,
        );
        readElm(broken);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a stranger’s document', () => {
  it('never makes it throw, whatever stands in it', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (json) => void readElm(json as never)));
  });
});
