import { describe, expect, it } from 'vitest';
import {
  lifeCycleAssessment as base,
  buildLintContext,
  buildSpecification,
  dropFromSpecification,
} from '../../../testing/builders/index.ts';
import type {
  AchievementSpecification,
  AssessmentPlan,
  LearningOutcome,
  LevelStatement,
} from '../achievement-specification.ts';
import { completeness } from './completeness.ts';
import { type FindingCode, hasErrors } from './finding.ts';
import type { LintContext } from './lint-context.ts';
import { lintSpecification } from './lint-specification.ts';

type Row = readonly [name: string, specification: AchievementSpecification, ...codes: FindingCode[]];

const first = base.outcomes[0] as LearningOutcome;
const [project, oral] = base.assessments as readonly [AssessmentPlan, AssessmentPlan];
const [review] = base.qualityAssurance;
const need = base.need as NonNullable<typeof base.need>;

const withOutcome = (change: Partial<LearningOutcome>): AchievementSpecification =>
  buildSpecification({ outcomes: [{ ...first, ...change }, ...base.outcomes.slice(1)] });
const saying = (language: string, text: string): AchievementSpecification =>
  withOutcome({ statement: { ...first.statement, [language]: text } });
const withPlan = (change: Partial<AssessmentPlan>): AchievementSpecification =>
  buildSpecification({ assessments: [{ ...project, ...change }, oral] });
const withLevel = (change: Record<string, unknown>): AchievementSpecification =>
  buildSpecification({ level: { ...base.level, ...change } as LevelStatement });
const withReview = (change: object): AchievementSpecification =>
  buildSpecification({ qualityAssurance: [{ ...(review as NonNullable<typeof review>), ...change }] });
const without = <T extends object>(value: T, key: keyof T): T =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as T;

const untranslated = ['title-untranslated', 'outcome-untranslated', 'text-untranslated'] as const;

const rows: readonly Row[] = [
  ['the complete example', buildSpecification()],

  [
    'no language',
    buildSpecification({ languages: [] }),
    'languages-missing',
    'outcome-empty',
    'assessment-untitled',
  ],
  [
    'a tag that is none',
    buildSpecification({ languages: ['de-AT', 'en', 'german!'] }),
    'language-unknown',
    ...untranslated,
  ],
  [
    'a language that nobody speaks',
    buildSpecification({ languages: ['de-AT', 'en', 'qqq'] }),
    'language-unknown',
    ...untranslated,
  ],
  ['a language twice', buildSpecification({ languages: ['de-AT', 'en', 'en'] }), 'language-repeated'],
  ['one language only', buildSpecification({ languages: ['en'] }), 'single-language'],
  ['no title', buildSpecification({ title: {} }), 'title-missing', 'title-untranslated'],
  ['a blank title', buildSpecification({ title: { ...base.title, 'de-AT': '  ' } }), 'title-missing'],
  [
    'a title in one of two languages',
    buildSpecification({ title: { 'de-AT': 'Ökobilanz' } }),
    'title-untranslated',
  ],
  [
    'a title like a paragraph',
    buildSpecification({ title: { ...base.title, en: 'x'.repeat(151) } }),
    'title-too-long',
  ],
  ['no description', buildSpecification({ description: {} }), 'description-missing'],
  ['a description in one language', buildSpecification({ description: { en: 'LCA.' } }), 'text-untranslated'],

  ['no outcomes', buildSpecification({ outcomes: [] }), 'outcomes-missing', 'assessment-outcome-unknown'],
  ['an empty outcome', withOutcome({ statement: {} }), 'outcome-empty'],
  [
    'an outcome in one language',
    withOutcome({ statement: { 'de-AT': 'Ziel festlegen' } }),
    'outcome-untranslated',
  ],
  ['an outcome twice', withOutcome({ statement: base.outcomes[1]?.statement as never }), 'outcome-repeated'],
  [
    'two outcomes of one id',
    withOutcome({ id: 'outcome-2' }),
    'outcome-id-repeated',
    'assessment-outcome-unknown',
  ],
  ['an outcome without end', saying('en', `Define ${'goals '.repeat(60)}`), 'outcome-too-long'],
  ['understanding', saying('en', 'Understand the goal of a study'), 'outcome-not-observable'],
  ['being aware', saying('en', 'To be aware of data quality'), 'outcome-not-observable'],
  ['knowing, in German', saying('de-AT', 'Die Phasen einer Ökobilanz kennen'), 'outcome-not-observable'],
  ['two verbs', saying('en', 'Collect data and document their sources'), 'outcome-several-verbs'],
  ['two verbs side by side', saying('en', 'Design and build a model'), 'outcome-several-verbs'],
  ['two verbs in German', saying('de-AT', 'Daten erheben und dokumentieren'), 'outcome-several-verbs'],
  ['nouns that look like verbs', saying('en', 'Describe the design and use of a model')],
  ['no skill', withOutcome({ skills: [] }), 'outcome-without-skill'],
  [
    'a skill that is no address',
    withOutcome({ skills: [{ iri: 'esco', label: {} }] }),
    'skill-address-malformed',
  ],
  ['no criteria', withOutcome({ criteria: [] }), 'outcome-without-criteria'],
  ['an empty criterion', withOutcome({ criteria: [{ id: 'a', statement: {} }] }), 'criterion-empty'],
  ['thirteen outcomes', manyOutcomes(13), 'outcomes-many'],

  ['no workload', dropFromSpecification('workload'), 'workload-missing'],
  ['an empty workload', buildSpecification({ workload: {} }), 'workload-missing'],
  ['no credits at all', buildSpecification({ workload: { ects: 0, hoursPerEcts: 25 } }), 'ects-not-positive'],
  ['a third of a credit', buildSpecification({ workload: { ects: 1.3, hoursPerEcts: 25 } }), 'ects-not-half'],
  ['half a credit', buildSpecification({ workload: { ects: 2.5, hoursPerEcts: 25 } }), 'ects-not-whole'],
  ['a degree', buildSpecification({ workload: { ects: 60, hoursPerEcts: 25 } }), 'workload-not-small'],
  ['a working year', buildSpecification({ workload: { hours: 1700 } }), 'workload-not-small'],
  ['no hours', buildSpecification({ workload: { hours: 0 } }), 'hours-not-positive'],
  ['credits without a basis', buildSpecification({ workload: { ects: 5 } }), 'credit-basis-missing'],
  [
    'a strange basis',
    buildSpecification({ workload: { ects: 5, hoursPerEcts: 20 } }),
    'credit-basis-unusual',
  ],
  [
    'hours that are not the credits',
    buildSpecification({ workload: { ...base.workload, hours: 40 } }),
    'hours-not-credits',
  ],
  ['hours only', buildSpecification({ workload: { hours: 75 } })],

  ['no level', dropFromSpecification('level'), 'level-missing'],
  [
    'not applicable, no reason',
    buildSpecification({ level: { kind: 'not-applicable', reason: {} } }),
    'level-reason-missing',
  ],
  [
    'not applicable, with a reason',
    buildSpecification({
      level: { kind: 'not-applicable', reason: { 'de-AT': 'Kein Rahmen.', en: 'No framework.' } },
    }),
  ],
  ['an empty level', withLevel({ level: '' }), 'level-empty'],
  ['EQF out of the blue', withLevel({ framework: undefined }), 'eqf-without-framework'],
  ['no framework', withLevel({ framework: undefined, eqf: undefined }), 'framework-missing'],
  ['an unknown framework', withLevel({ framework: 'narnia' }), 'framework-unknown'],
  ['an EQF level 9', withLevel({ eqf: '9' }), 'eqf-unknown'],
  ['registered, no entry', withLevel({ basis: 'registered', register: 'NQR' }), 'registered-without-entry'],

  ['no assessment', buildSpecification({ assessments: [] }), 'assessment-missing'],
  ['an assessment without title', withPlan({ title: {} }), 'assessment-untitled'],
  ['an assessment without type', withPlan({ type: '' }), 'assessment-type-missing'],
  ['an unknown type', withPlan({ type: 'vibes' }), 'assessment-type-unknown'],
  ['two assessments of one id', withPlan({ id: 'oral' }), 'assessment-id-repeated'],
  [
    'an assessment of nothing',
    withPlan({ outcomes: [] }),
    'assessment-without-outcome',
    'outcome-not-assessed',
  ],
  [
    'an outcome that nobody assesses',
    withPlan({ outcomes: ['outcome-1', 'outcome-2'] }),
    'outcome-not-assessed',
  ],
  [
    'an assessment of an unknown outcome',
    withPlan({ outcomes: [...project.outcomes, 'outcome-9'] }),
    'assessment-outcome-unknown',
  ],
  ['attendance by its code', attendance({ type: 'attendance' }), 'attendance-alone', 'outcome-not-assessed'],
  [
    'attendance by its title',
    attendance({ title: { 'de-AT': 'Anwesenheit (80 %)', en: '80 % attendance' } }),
    'attendance-alone',
    'outcome-not-assessed',
  ],
  [
    'attendance in Bulgarian',
    attendance({ title: { ...project.title, bg: 'Присъствие 80 %' } }),
    'attendance-alone',
    'outcome-not-assessed',
  ],
  [
    'attendance in Greek',
    attendance({ title: { ...project.title, el: 'Παρουσία τουλάχιστον 80 %' } }),
    'attendance-alone',
    'outcome-not-assessed',
  ],
  [
    'attendance beside real assessments',
    buildSpecification({ assessments: [project, oral, { ...oral, id: 'there', type: 'attendance' }] }),
    'attendance-listed',
  ],
  ['an unknown supervision', withPlan({ supervision: 'cctv' }), 'supervision-unknown'],
  [
    'supervised, but where',
    buildSpecification({ assessments: [without(project, 'setting'), oral] }),
    'supervision-without-setting',
  ],
  [
    'a scheme without name',
    withPlan({ gradingScheme: { kind: 'letters', title: {} } }),
    'grading-scheme-untitled',
  ],

  ['no mode', buildSpecification({ modes: [] }), 'mode-missing'],
  ['an unknown mode', buildSpecification({ modes: ['telepathic'] }), 'mode-unknown'],
  [
    'no language of instruction',
    buildSpecification({ instructionLanguages: [] }),
    'instruction-language-missing',
  ],
  [
    'taught in an unknown language',
    buildSpecification({ instructionLanguages: ['qqq'] }),
    'instruction-language-unknown',
  ],

  ['no quality assurance', buildSpecification({ qualityAssurance: [] }), 'quality-assurance-missing'],
  ['ESG without edition', withReview({ standard: 'esg' }), 'quality-standard-unknown'],
  ['an unknown kind of review', withReview({ type: 'gold-star' }), 'quality-type-unknown'],
  ['a standard without a body', withReview({ body: undefined }), 'quality-body-missing'],
  ['a label without its name', withReview({ standard: 'label' }), 'quality-standard-unnamed'],
  ['a term that ends before it begins', withReview({ validUntil: '2024-01-01' }), 'quality-dates-inverted'],
  ['a decision still to come', withReview({ decidedOn: '2027-01-01' }), 'quality-decision-in-future'],
  ['a term that ended', withReview({ validUntil: '2026-09-30' }), 'quality-term-ended'],
  ['a term about to end', withReview({ validUntil: '2027-02-01' }), 'quality-term-ending'],
  ['a day that isn’t', withReview({ validUntil: '2027-02-30' }), 'date-malformed'],
  [
    'internal quality assurance, unexplained',
    withReview({ standard: 'internal-only', body: undefined }),
    'internal-quality-undescribed',
  ],
  [
    'bare accreditation',
    buildSpecification({ description: { ...base.description, en: 'An accredited course.' } }),
    'bare-accredited',
  ],
  [
    'bare accreditation in German',
    buildSpecification({ description: { ...base.description, 'de-AT': 'Ein akkreditierter Kurs.' } }),
    'bare-accredited',
  ],
  [
    'accreditation by somebody',
    buildSpecification({ description: { ...base.description, en: 'Accredited by AQ.' } }),
  ],
  ['a report that nobody can open', withReview({ report: 'javascript:alert(1)' }), 'address-malformed'],

  [
    'stackable towards nothing',
    buildSpecification({ stackability: { kind: 'stackable', towards: [] } }),
    'stacking-target-missing',
  ],
  [
    'stackable towards something unnamed',
    buildSpecification({ stackability: { kind: 'stackable', towards: [{ title: {} }] } }),
    'stacking-target-untitled',
  ],
  ['stand-alone', buildSpecification({ stackability: { kind: 'stand-alone' } })],
  ['no optional element', dropFromSpecification('prerequisites', 'stackability', 'furtherInformation')],

  ['no need', dropFromSpecification('need'), 'need-missing'],
  ['a need of no kind', buildSpecification({ need: { ...need, kinds: [] } }), 'need-kind-missing'],
  [
    'nobody asked',
    buildSpecification({ need: { ...need, participation: [] } }),
    'workers-not-involved',
    'employers-not-involved',
  ],
  ['no review planned', dropFromSpecification('reviewOn'), 'review-missing'],
  ['a review long due', buildSpecification({ reviewOn: '2026-01-01' }), 'review-overdue'],
  ['no field', dropFromSpecification('field'), 'field-missing'],
  ['an unknown field', buildSpecification({ field: '4242' }), 'field-unknown'],
  ['in force for no time', buildSpecification({ validityMonths: 0 }), 'validity-out-of-range'],
  ['in force for a century', buildSpecification({ validityMonths: 1200 }), 'validity-out-of-range'],
];

function manyOutcomes(count: number): AchievementSpecification {
  const outcomes = Array.from({ length: count }, (_, i) => ({
    ...first,
    id: `o${i}`,
    statement: { 'de-AT': `Größe ${i} berechnen`, en: `Calculate quantity ${i}` },
  }));
  return buildSpecification({
    outcomes,
    assessments: [{ ...project, outcomes: outcomes.map(({ id }) => id) }],
  });
}

function attendance(change: Partial<AssessmentPlan>): AchievementSpecification {
  return buildSpecification({
    assessments: [{ ...project, ...change, outcomes: base.outcomes.map(({ id }) => id) }],
  });
}

describe('lintSpecification', () => {
  it.each(rows.map(([name, specification, ...codes]) => ({ name, specification, codes })))(
    '$name',
    ({ specification, codes }) => {
      const found = lintSpecification(specification, buildLintContext()).map(({ code }) => code);
      expect(new Set(found)).toEqual(new Set(codes));
    },
  );

  const contexts: readonly (readonly [string, Partial<LintContext>, FindingCode])[] = [
    ['a body that may not award ECTS', { mayAwardEcts: false }, 'ects-not-entitled'],
    ['an organisation without country', { organisationCountry: '' }, 'country-missing'],
    ['an organisation from nowhere', { organisationCountry: 'ZZ' }, 'country-unknown'],
    ['an organisation that may not award', { mayAward: false }, 'awarding-body-missing'],
  ];
  it.each(contexts)('%s', (_, change, code) => {
    expect(lintSpecification(base, buildLintContext(change)).map((finding) => finding.code)).toEqual([code]);
  });

  it('points at the place', () => {
    const findings = lintSpecification(saying('en', 'Understand goals'), buildLintContext());
    expect(findings).toEqual([
      {
        code: 'outcome-not-observable',
        severity: 'warning',
        element: 'learningOutcomes',
        pointer: '/outcomes/0/statement/en',
      },
    ]);
  });
});

describe('completeness', () => {
  it('counts the nine elements that the author fills', () => {
    const meter = completeness(lintSpecification(base, buildLintContext()));
    expect(meter).toHaveLength(9);
    expect(meter.every(({ complete }) => complete)).toBe(true);
  });

  it('finds an empty draft incomplete, but for what the organisation answers', () => {
    const empty = buildSpecification({
      title: {},
      outcomes: [],
      assessments: [],
      modes: [],
      qualityAssurance: [],
    });
    const findings = lintSpecification(without(without(empty, 'level'), 'workload'), buildLintContext());
    expect(hasErrors(findings)).toBe(true);
    expect(
      completeness(findings)
        .filter(({ complete }) => complete)
        .map(({ element }) => element),
    ).toEqual(['issuerCountry', 'awardingBody']);
  });
});
