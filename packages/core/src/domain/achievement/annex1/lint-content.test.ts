import { describe, expect, it } from 'vitest';
import {
  lifeCycleAward as base,
  buildContent,
  buildLintContext,
  buildSpecification,
} from '../../../testing/builders/index.ts';
import type { CredentialContent } from '../../credential/credential-content.ts';
import type { FindingCode } from './finding.ts';
import { lintContent } from './lint-content.ts';

const { award, learner, issuer, achievement } = base;
const entry = base.status[0] as (typeof base.status)[number];
const unborn = Object.fromEntries(
  Object.entries(learner).filter(([key]) => key !== 'birthDate'),
) as unknown as typeof learner;

const rows: readonly (readonly [string, CredentialContent, ...FindingCode[]])[] = [
  ['the complete example', buildContent()],
  ['no name', buildContent({ learner: { ...learner, name: { full: ' ' } } }), 'learner-name-missing'],
  ['a name only', buildContent({ learner: { ...unborn, identifiers: [] } }), 'learner-not-identifiable'],
  [
    'a holder key only',
    buildContent({ learner: { ...unborn, identifiers: [{ scheme: 'did', value: 'did:key:z6Mk' }] } }),
    'learner-not-identifiable',
  ],
  [
    'an e-mail address only',
    buildContent({ learner: { ...unborn, identifiers: [{ scheme: 'email', value: 'e@d.example' }] } }),
    'learner-known-by-mail-only',
  ],
  ['a birth date only', buildContent({ learner: { ...learner, identifiers: [] } })],
  [
    'born on no day',
    buildContent({ learner: { ...learner, birthDate: '1994-02-30' } }),
    'birth-date-malformed',
  ],
  [
    'born tomorrow',
    buildContent({ learner: { ...learner, birthDate: '2026-10-02' } }),
    'birth-date-in-future',
  ],
  [
    'an empty identifier',
    buildContent({ learner: { ...learner, identifiers: [{ scheme: 'vat', value: '' }] } }),
    'learner-identifier-empty',
  ],
  ['an issuer without DID', buildContent({ issuer: { ...issuer, id: 'Hohenwald' } }), 'issuer-id-malformed'],
  ['an issuer without name', buildContent({ issuer: { ...issuer, legalName: {} } }), 'issuer-unnamed'],
  [
    'an issuer from nowhere',
    buildContent({ issuer: { ...issuer, address: { country: '' } } }),
    'country-missing',
  ],
  ['nobody awards', buildContent({ awardingBodies: [] }), 'awarding-body-missing'],
  [
    'somebody awards',
    buildContent({ awardingBodies: [{ ...issuer, legalName: {} }] }),
    'awarding-body-unnamed',
  ],
  [
    'an outcome missing in the specification',
    buildContent({ achievement: { ...achievement, specification: buildSpecification({ modes: [] }) } }),
    'mode-missing',
  ],
  ['issued in local time', buildContent({ issuedAt: '2026-10-01T09:30:00+02:00' }), 'issued-malformed'],
  [
    'awarded on no day',
    buildContent({ award: { ...award, awardedOn: '28.9.2026' } }),
    'award-date-malformed',
  ],
  [
    'awarded after issue',
    buildContent({ award: { ...award, awardedOn: '2026-10-02' } }),
    'award-after-issue',
  ],
  ['awarded nowhere', buildContent({ award: { ...award, place: { country: '' } } }), 'award-place-missing'],
  ['not registered', buildContent({ award: { ...award, registerNumber: '' } }), 'register-number-missing'],
  ['ended before it began', buildContent({ validUntil: '2026-09-01T00:00:00Z' }), 'validity-inverted'],
  ['a guessable id', buildContent({ id: 'urn:uuid:312' }), 'credential-id-malformed'],
  [
    'a micro-credential without page',
    buildContent({ achievement: { ...achievement, id: 'lca' } }),
    'achievement-id-malformed',
  ],
  ['a short digest', buildContent({ sealDigest: 'abc' }), 'seal-digest-malformed'],
  ['not revocable', buildContent({ status: [] }), 'status-missing'],
  ['a negative index', buildContent({ status: [{ ...entry, index: -1 }] }), 'status-malformed'],
  ['one purpose twice', buildContent({ status: [entry, entry] }), 'status-malformed'],
  ['an empty grade', buildContent({ award: { ...award, results: [{ grade: '' }] } }), 'result-empty'],
  [
    'a grade for nothing',
    buildContent({ award: { ...award, results: [{ grade: '1', outcome: 'outcome-9' }] } }),
    'result-outcome-unknown',
  ],
];

describe('lintContent', () => {
  it.each(rows.map(([name, content, ...codes]) => ({ name, content, codes })))(
    '$name',
    ({ content, codes }) => {
      expect(lintContent(content, buildLintContext()).map(({ code }) => code)).toEqual(codes);
    },
  );

  it('points into the content', () => {
    const specification = buildSpecification({ modes: ['telepathic'] });
    const findings = lintContent(
      buildContent({ achievement: { ...achievement, specification } }),
      buildLintContext(),
    );
    expect(findings.map(({ pointer }) => pointer)).toEqual(['/achievement/specification/modes/0']);
  });
});
