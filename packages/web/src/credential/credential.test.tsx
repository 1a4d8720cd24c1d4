import type { ReportView } from '@sigillo/contract/api';
import type { CredentialElements } from '@sigillo/core/domain';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createWords, WordsProvider } from '../ui/index.ts';
import {
  CredentialDetail,
  CredentialVerdict,
  openableAddress,
  verdictLooks,
  verdictNameOf,
} from './index.ts';

const words = createWords('en', 'Europe/Vienna');

const elements: CredentialElements = {
  learner: {
    name: { full: 'Мария Петрова', language: 'bg' },
    otherNames: [{ full: 'Maria Petrova' }],
    birthDate: '1990-02-03',
    identifiers: [{ scheme: 'student-number', value: '0123' }],
  },
  title: { 'de-AT': 'Ökobilanz von Produkten', en: 'Life-Cycle Assessment of Products' },
  issuerCountry: { countries: ['AT'] },
  awardingBody: [
    { legalName: { 'de-AT': 'Universität Hohenwald' }, identifiers: [], address: { country: 'AT' } },
  ],
  dateOfIssuing: { issued: '2026-03-13T09:00:00Z', awarded: '2026-03-01', validUntil: '2028-03-13' },
  learningOutcomes: [
    { statement: { en: 'Models a product system.' }, skills: [], criteria: [{ en: 'Names its boundary.' }] },
  ],
  workload: { ects: 5, hoursPerEcts: 25 },
  level: { kind: 'stated', framework: { code: 'at' }, level: '7', eqf: '7', basis: 'declared' },
  assessment: [{ type: { code: 'project' } }],
  participation: { modes: [{ code: 'blended' }], route: 'course' },
  qualityAssurance: [
    {
      scope: 'provider',
      standard: { code: 'esg-2015' },
      body: { en: 'Agency' },
      report: 'javascript:alert(1)',
    },
  ],
  prerequisites: { en: 'None.' },
  supervision: [{ type: { code: 'supervised-with-id' }, setting: 'onsite' }],
  grade: [{ grade: '1.3' }],
  stackability: { kind: 'stackable', towards: [{ title: { en: 'Certificate of Advanced Studies' } }] },
  furtherInformation: { note: { en: 'Taught with industry.' } },
};

const report = (changes: Partial<ReportView>): ReportView => ({
  verdict: 'valid',
  also: [],
  practice: false,
  kind: 'open-badge',
  issuer: { id: 'did:web:sigillo.example:o:hohenwald', name: { 'de-AT': 'Universität Hohenwald' } },
  checks: [
    { id: 'proof', outcome: 'success', reason: 'proof-verified' },
    { id: 'trust', outcome: 'success', reason: 'issuer-known' },
  ],
  elements: elements as ReportView['elements'] & object,
  checkedAt: '2026-11-22T10:42:00Z',
  seal: { digest: 'a1'.repeat(32), issuer: 'b2'.repeat(32), state: 'whole' },
  ...changes,
});

const show = (one: ReportView): string =>
  renderToStaticMarkup(
    <WordsProvider words={words}>
      <CredentialVerdict report={one} id="c" name="file.json" />
      <CredentialDetail report={one} id="c" />
    </WordsProvider>,
  );

describe('verdicts', () => {
  const rows: readonly (readonly [string, Partial<ReportView>])[] = [
    ['valid', { verdict: 'valid' }],
    ['practice', { verdict: 'practice', practice: true }],
    ['expired', { verdict: 'expired' }],
    ['not-yet-in-force', { verdict: 'expired', cause: 'not-yet' }],
    ['revoked', { verdict: 'revoked' }],
    ['suspended', { verdict: 'suspended' }],
    ['tampered', { verdict: 'tampered' }],
    ['malformed', { verdict: 'malformed' }],
    ['unknown-issuer', { verdict: 'unknown-issuer' }],
    ['could-not-check-seal', { verdict: 'could-not-check', cause: 'seal' }],
    ['could-not-check-status', { verdict: 'could-not-check', cause: 'status' }],
  ];

  it.each(rows)('%s is told in full, and in short where dates and names are missing', (name, changes) => {
    expect(verdictNameOf(report(changes))).toBe(name);
    expect(show(report(changes))).toContain(words.say(`verdict.${name as 'valid'}.kind`));
    const { issuer: _, elements: __, ...bare } = report({ ...changes, checks: [] });
    expect(show(bare).replace(/<[^>]+>/g, ' ')).not.toMatch(/\bnone\b/);
  });

  it('has a row for every look', () =>
    expect(rows.map(([name]) => name).sort()).toEqual(Object.keys(verdictLooks).sort()));

  it('says what else is wrong after what decides', () => {
    expect(show(report({ verdict: 'revoked', also: ['expired'] }))).toContain(
      'Besides, it expired on 13 March 2028.',
    );
  });

  it('shows the practice strip beside any verdict', () => {
    expect(show(report({ verdict: 'revoked', practice: true }))).toContain(
      words.say('verdict.practice.strip'),
    );
  });

  it('never names an untrusted issuer as the awarding body', () => {
    const html = show(
      report({
        verdict: 'unknown-issuer',
        checks: [{ id: 'trust', outcome: 'warning', reason: 'issuer-unknown' }],
      }),
    );
    expect(html).toContain(words.say('verdict.calls-itself'));
  });
});

describe('elements', () => {
  const html = show(report({}));

  it('says all sixteen', () => {
    expect(html.match(/id="element-c-/g)).toHaveLength(16);
    expect(html).toContain('Project work');
    expect(html).toContain('125 hours, at 25 hours for each ECTS credit');
  });

  it('marks text in another language', () => {
    expect(html).toContain('<span lang="de-AT">Universität Hohenwald</span>');
    expect(html).toContain('<p lang="bg">Мария Петрова</p>');
  });

  it('doesn’t link what a browser would run', () => expect(html).not.toContain('javascript:'));

  it('names what a document lacks', () => {
    const { grade: _, ...rest } = elements;
    expect(show(report({ elements: rest as ReportView['elements'] & object }))).toContain(
      'Not stated in this credential: Grade.',
    );
  });
});

it.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['no address', undefined],
  [undefined, undefined],
])('openableAddress(%s)', (address, wanted) => expect(openableAddress(address)).toBe(wanted));
