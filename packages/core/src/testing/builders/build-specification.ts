import type { AchievementSpecification, LintContext } from '../../domain/index.ts';
import { isKnownCode } from '../../vocabularies/index.ts';

const outcome = (number: number, en: string, de: string, esco: string, skill: string) => ({
  id: `outcome-${number}`,
  statement: { en, 'de-AT': de },
  skills: [{ iri: `http://data.europa.eu/esco/skill/${esco}`, label: { en: skill } }],
  criteria: [
    {
      id: `criterion-${number}`,
      statement: {
        en: `Criterion ${number}: the work meets the published rubric at "sufficient" or better`,
        'de-AT': `Kriterium ${number}: Die Arbeit erreicht im veröffentlichten Raster mindestens „genügend“`,
      },
    },
  ],
});

/** Life-Cycle Assessment of Products, as the (invented) Universität Hohenwald offers it: no finding at all. */
export const lifeCycleAssessment: AchievementSpecification = {
  languages: ['de-AT', 'en'],
  title: { 'de-AT': 'Ökobilanz von Produkten', en: 'Life-Cycle Assessment of Products' },
  description: {
    'de-AT': 'Ökobilanzen nach ISO 14040 für Produkte des eigenen Betriebs.',
    en: 'Life-cycle assessment under ISO 14040 for the products of one’s own company.',
  },
  field: '0712',
  need: {
    kinds: ['labour-market', 'societal'],
    statement: {
      'de-AT': 'Betriebe müssen die Umweltwirkung ihrer Produkte belegen.',
      en: 'Companies have to show the environmental impact of their products.',
    },
    participation: [
      {
        party: 'employers',
        name: 'Industriellenforum Hohenwald',
        contribution: { 'de-AT': 'Bedarf erhoben', en: 'Surveyed the demand' },
        date: '2025-11-04',
      },
      {
        party: 'workers',
        name: 'Kammer der Beschäftigten Hohenwald',
        contribution: { 'de-AT': 'Lernergebnisse geprüft', en: 'Reviewed the outcomes' },
      },
    ],
  },
  outcomes: [
    outcome(
      1,
      'Define the goal and scope of a life-cycle assessment',
      'Ziel und Untersuchungsrahmen einer Ökobilanz festlegen',
      '0b071b5f-dd4c-4bb9-a55c-6b8a5b9a0a01',
      'define scope of studies',
    ),
    outcome(
      2,
      'Compile a life-cycle inventory from measured and published data',
      'Eine Sachbilanz aus gemessenen und veröffentlichten Daten zusammenstellen',
      '0b071b5f-dd4c-4bb9-a55c-6b8a5b9a0a02',
      'compile inventories',
    ),
    outcome(
      3,
      'Calculate the potential impacts of a product with a recognised method',
      'Die möglichen Wirkungen eines Produkts mit einer anerkannten Methode berechnen',
      '0b071b5f-dd4c-4bb9-a55c-6b8a5b9a0a03',
      'assess environmental impact',
    ),
    outcome(
      4,
      'Interpret results in view of their uncertainty',
      'Ergebnisse mit Blick auf ihre Unsicherheit interpretieren',
      '0b071b5f-dd4c-4bb9-a55c-6b8a5b9a0a04',
      'interpret data',
    ),
    outcome(
      5,
      'Present recommendations to a technical audience',
      'Empfehlungen vor einem Fachpublikum darstellen',
      '0b071b5f-dd4c-4bb9-a55c-6b8a5b9a0a05',
      'give presentations',
    ),
  ],
  assessments: [
    {
      id: 'project',
      title: { 'de-AT': 'Projektarbeit an einem Produkt', en: 'Project on one product' },
      type: 'project',
      supervision: 'unsupervised-with-id',
      setting: 'online',
      gradingScheme: {
        kind: 'numeric',
        title: { 'de-AT': 'Österreichische Notenskala', en: 'Austrian scale' },
        description: {
          'de-AT': '1 (am besten) bis 5, bestanden ab 4',
          en: '1 (best) to 5, pass at 4',
        },
      },
      outcomes: ['outcome-1', 'outcome-2', 'outcome-3', 'outcome-4'],
    },
    {
      id: 'oral',
      title: { 'de-AT': 'Prüfungsgespräch', en: 'Oral examination' },
      type: 'oral',
      supervision: 'supervised-with-id',
      setting: 'onsite',
      outcomes: ['outcome-4', 'outcome-5'],
    },
  ],
  workload: { ects: 5, hours: 125, hoursPerEcts: 25 },
  level: { kind: 'stated', framework: 'at', level: '7', eqf: '7', basis: 'declared', cycle: 'second' },
  modes: ['blended'],
  instructionLanguages: ['de', 'en'],
  qualityAssurance: [
    {
      scope: 'provider',
      standard: 'esg-2015',
      type: 'institutional-quality-assurance',
      body: {
        legalName: { en: 'Quality Agency Läänemeri', et: 'Kvaliteediagentuur Läänemeri' },
        homepage: 'https://laanemeri.example',
      },
      registerEntry: 'https://register.example/reports/4711',
      report: 'https://laanemeri.example/reports/hohenwald-2024',
      decidedOn: '2024-03-20',
      validUntil: '2031-03-19',
    },
  ],
  prerequisites: {
    'de-AT': 'Ein Bachelorabschluss oder zwei Jahre Berufserfahrung in der Produktentwicklung',
    en: 'A first degree, or two years of work in product development',
  },
  stackability: {
    kind: 'stackable',
    towards: [
      {
        title: {
          'de-AT': 'Weiterbildungszertifikat Nachhaltige Technik',
          en: 'Certificate of Advanced Studies in Sustainable Engineering',
        },
        receiver: 'Universität Hohenwald',
        url: 'https://hohenwald.example/cas',
      },
    ],
  },
  furtherInformation: {
    note: { 'de-AT': 'Software wird gestellt.', en: 'Software is provided.' },
    url: 'https://hohenwald.example/lca',
  },
  reviewOn: '2028-06-01',
  jointAwardingBodies: [],
};

/** The complete example, with parts replaced. */
export const buildSpecification = (
  overrides: Partial<AchievementSpecification> = {},
): AchievementSpecification => ({ ...lifeCycleAssessment, ...overrides });

/** The example without parts of it. */
export const dropFromSpecification = (
  ...keys: readonly (keyof AchievementSpecification)[]
): AchievementSpecification =>
  Object.fromEntries(
    Object.entries(lifeCycleAssessment).filter(([key]) => !(keys as readonly string[]).includes(key)),
  ) as unknown as AchievementSpecification;

/** What the rules know of Hohenwald on 1 October 2026. */
export const buildLintContext = (overrides: Partial<LintContext> = {}): LintContext => ({
  mayAwardEcts: true,
  mayAward: true,
  organisationCountry: 'AT',
  today: '2026-10-01',
  isKnownCode,
  ...overrides,
});
