import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vocabularies } from './index.ts';

interface Reference {
  readonly scheme: string;
  readonly codes: readonly { readonly uri: string; readonly label: string }[];
}

const folder = new URL('../../../../../shared/reference/elm/', import.meta.url);
const present = existsSync(folder);
if (!present) console.log(`skipped: the EU lists are compared only where ${folder.pathname} is there`);

const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T;
const key = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Our list, and the file and key of the reference. */
const rows = [
  ['accreditation-type', 'vocabularies-small.json', 'accreditationType'],
  ['assessment-type', 'vocabularies-small.json', 'assessmentType'],
  ['credential-type', 'vocabularies-small.json', 'credentialProfile'],
  ['credit-framework', 'vocabularies-small.json', 'educationCredit'],
  ['entitlement-status', 'vocabularies-small.json', 'entitlementStatus'],
  ['entitlement-type', 'vocabularies-small.json', 'entitlementType'],
  ['eqf-level', 'vocabularies-small.json', 'eqfLevel'],
  ['evidence-type', 'vocabularies-small.json', 'evidenceType'],
  ['learning-activity-type', 'vocabularies-small.json', 'learningActivityType'],
  ['learning-mode', 'vocabularies-small.json', 'modeOfLearningAndAssessment'],
  ['learning-opportunity-type', 'vocabularies-small.json', 'learningOpportunityType'],
  ['learning-schedule', 'vocabularies-small.json', 'learningSchedule'],
  ['learning-setting', 'vocabularies-small.json', 'learningSetting'],
  ['skill-reuse-level', 'vocabularies-small.json', 'skillReuseLevel'],
  ['skill-type', 'vocabularies-small.json', 'skillType'],
  ['supervision', 'vocabularies-small.json', 'supervisionVerification'],
  ['target-group', 'vocabularies-small.json', 'targetGroup'],
  ['country', 'vocabularies-from-xsd.json', 'country'],
  ['isced-field', 'vocabularies-from-xsd.json', 'isced-f'],
] as const;

/** In the reference, and left out by us: a placeholder of the Publications Office's own work. */
const leftOut = new Set(['http://publications.europa.eu/resource/authority/country/OP_DATPRO']);
/** The reference is of 2023; the Union has written it so since. */
const relabelled = new Map([['http://publications.europa.eu/resource/authority/country/TUR', 'Türkiye']]);

const asPairs = (codes: Reference['codes']): readonly string[] =>
  codes
    .filter(({ uri }) => !leftOut.has(uri))
    .map(({ uri, label }) => `${uri} ${relabelled.get(uri) ?? key(label)}`)
    .sort();
const ours = (...ids: readonly string[]): readonly string[] =>
  ids
    .flatMap((id) => vocabularies.get(id)?.concepts ?? [])
    .map(({ iri, label }) => `${iri} ${label.en}`)
    .sort();

describe.skipIf(!present)('against the EU lists', () => {
  it.each(rows)('%s has the same IRIs, labels and scheme', (id, file, name) => {
    const reference = read<Record<string, Reference>>(file)[name];
    expect(ours(id)).toEqual(asPairs(reference?.codes ?? []));
    expect(vocabularies.get(id)?.scheme).toBe(reference?.scheme);
  });

  it('frameworks and their levels together are the list of NQFs', () => {
    const reference = read<Record<string, Reference>>('vocabularies-from-xsd.json').nqf;
    expect(ours('national-framework', 'national-framework-level')).toEqual(asPairs(reference?.codes ?? []));
  });

  it('languages are those the EU offers for credentials, without groups, and all two-letter ones', () => {
    const lists = read<{ schemes: Record<string, { uri: string; name: string }[]> }>(
      'edci/edc-xlsm-controlled-lists.json',
    );
    const offered = lists.schemes['http://publications.europa.eu/resource/authority/language'] ?? [];
    const isGroup = ({ name }: { name: string }): boolean =>
      /languages$/i.test(name) || name === 'Undetermined' || name === 'No linguistic content';
    const groups = new Set(offered.filter(isGroup).map(({ uri }) => uri));
    const iris = new Set(vocabularies.get('language')?.concepts.map(({ iri }) => iri));
    for (const { uri } of offered) expect([uri, iris.has(uri)]).toEqual([uri, !groups.has(uri)]);

    const all = new Map(
      read<Reference>('vocabulary-language.json').codes.map(({ uri, label }) => [uri, label]),
    );
    const offeredIris = new Set(offered.map(({ uri }) => uri));
    for (const { iri, code } of vocabularies.get('language')?.concepts ?? []) {
      expect(all.has(iri)).toBe(true);
      if (!offeredIris.has(iri)) expect(code).toHaveLength(2);
    }
  });
});
