import type { JsonObject } from '@sigillo/core/base';

/**
 * An Open Badge as another issuer might write it, without our extension: 8 kB,
 * 27 objects, some 150 statements. The context list is that of all badges.
 */
export const buildBadge = (issuer: string): JsonObject => ({
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:5f0c7e9a-6f59-4d3b-8f50-0c8f7f7a1b11',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Life Cycle Assessment of Products',
  description: sentence(
    'The learner assesses what a product does to the environment, from its raw materials to its disposal.',
  ),
  issuer: {
    id: issuer,
    type: ['Profile'],
    name: 'University of Hohenwald',
    url: 'https://hohenwald.example',
    email: 'registrar@hohenwald.example',
    phone: '+43 1 000 00 00',
    description: sentence('A university of applied sciences for wood, energy and the built environment.'),
    address: {
      type: ['Address'],
      addressCountry: 'Austria',
      addressCountryCode: 'AT',
      addressRegion: 'Hohenwald',
      addressLocality: 'Hohenwald an der Ache',
      streetAddress: 'Holzweg 1',
      postalCode: '9999',
      geo: { type: 'GeoCoordinates', latitude: 47.5, longitude: 13.25 },
    },
    otherIdentifier: [
      { type: 'IdentifierEntry', identifier: 'ATU00000000', identifierType: 'ext:vat' },
      { type: 'IdentifierEntry', identifier: 'A HOHENW01', identifierType: 'ext:erasmus' },
    ],
  },
  awardedDate: '2026-09-28T00:00:00Z',
  validFrom: '2026-10-01T09:30:00Z',
  validUntil: '2031-10-01T09:30:00Z',
  credentialSubject: {
    id: 'did:example:learner:4711',
    type: ['AchievementSubject'],
    activityStartDate: '2026-03-01T00:00:00Z',
    activityEndDate: '2026-07-31T00:00:00Z',
    creditsEarned: 5,
    identifier: [
      { type: 'IdentityObject', hashed: false, identityType: 'name', identityHash: 'Elena Dimitrova' },
      { type: 'IdentityObject', hashed: false, identityType: 'ext:birthDate', identityHash: '1994-04-17' },
    ],
    result: levels.map((level, i) => ({
      type: ['Result'],
      resultDescription: `urn:uuid:description-${i}`,
      achievedLevel: `urn:uuid:level-${i}-2`,
      value: level,
      status: 'Completed',
    })),
    achievement: {
      id: 'https://hohenwald.example/achievements/lca/3',
      type: ['Achievement'],
      achievementType: 'MicroCredential',
      name: 'Life Cycle Assessment of Products',
      description: sentence(
        'Five credits on goal and scope, inventories, impact assessment and interpretation after ISO 14040.',
      ),
      criteria: {
        narrative: sentence(
          'A written examination of ninety minutes, and a report on a product of free choice.',
        ),
      },
      creditsAvailable: 5,
      fieldOfStudy: 'Environmental protection technology',
      inLanguage: 'de',
      humanCode: 'LCA-3',
      version: '3',
      tag: ['life cycle assessment', 'sustainability', 'engineering'],
      alignment: frameworks.map((framework, i) => ({
        type: ['Alignment'],
        targetName: `Assess environmental impact, part ${i + 1}`,
        targetUrl: `https://frameworks.example/${i}/skill`,
        targetCode: `S-${i}`,
        targetFramework: framework,
        targetDescription: sentence(
          'Monitor impacts and take measures to reduce them while considering their costs.',
        ),
        targetType: 'ext:Skill',
      })),
      resultDescription: levels.map((level, i) => ({
        id: `urn:uuid:description-${i}`,
        type: ['ResultDescription'],
        name: `Learning outcome ${i + 1}`,
        resultType: 'RubricCriterionLevel',
        requiredLevel: `urn:uuid:level-${i}-1`,
        requiredValue: level,
        rubricCriterionLevel: [1, 2].map((step) => ({
          id: `urn:uuid:level-${i}-${step}`,
          type: ['RubricCriterionLevel'],
          name: `Level ${step} of outcome ${i + 1}`,
          level: `L${step}`,
          points: `${step}`,
          description: sentence(`What is shown at level ${step} of outcome ${i + 1}.`),
        })),
      })),
    },
  },
  credentialStatus: {
    id: 'https://hohenwald.example/status/7#48213',
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '48213',
    statusListCredential: 'https://hohenwald.example/status/7',
  },
  evidence: [
    {
      id: 'https://hohenwald.example/evidence/1',
      type: ['Evidence'],
      name: 'Report on a chair',
      narrative: sentence(
        'Compares a chair of beech with one of recycled plastics over thirty years of use.',
      ),
      genre: 'report',
      audience: 'examiners',
    },
  ],
});

const sentence = (text: string): string =>
  `${text} This is said here as it stands in the published description.`;
const levels = ['2', '1', '3'];
const frameworks = ['ESCO', 'European Qualifications Framework', 'Hohenwald Catalogue'];

/** Ten texts of it that differ from learner to learner. */
export const varyingPaths: readonly (readonly (string | number)[])[] = [
  ['id'],
  ['awardedDate'],
  ['validFrom'],
  ['validUntil'],
  ['credentialSubject', 'id'],
  ['credentialSubject', 'identifier', 0, 'identityHash'],
  ['credentialSubject', 'identifier', 1, 'identityHash'],
  ['credentialStatus', 'id'],
  ['credentialStatus', 'statusListIndex'],
  ['evidence', 0, 'name'],
];

/** Such texts for the learner of this number. */
export const varyingValues = (number: number): string[] => [
  `urn:uuid:5f0c7e9a-6f59-4d3b-8f50-${String(number).padStart(12, '0')}`,
  `2026-09-${10 + (number % 20)}T00:00:00Z`,
  `2026-10-${10 + (number % 20)}T09:30:00Z`,
  `2031-10-${10 + (number % 20)}T09:30:00Z`,
  `did:example:learner:${number}`,
  `Learner ${number}`,
  `199${number % 10}-04-17`,
  `https://hohenwald.example/status/7#${number}`,
  String(number),
  `Report number ${number}`,
];

/** The badge with nodes that nothing tells apart but where they hang. */
export const withTwins = (badge: JsonObject): JsonObject => {
  const twin = { type: ['Evidence'], name: 'Report', description: 'One of several that are alike.' };
  return { ...badge, evidence: [twin, { ...twin }, { ...twin }, { ...twin }, { ...twin }] };
};

/** The badge with an ordered list of texts. */
export const withList = (badge: JsonObject): JsonObject => ({
  ...badge,
  '@context': [
    ...(badge['@context'] as string[]),
    { '@protected': true, steps: { '@id': 'https://claims.example/steps', '@container': '@list' } },
  ],
  steps: Array.from({ length: 20 }, (_, i) => `step ${i} of the report`),
});

/** A credential of so many claims, each a node of its own. */
export const buildWide = (nodes: number): JsonObject => ({
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    {
      '@protected': true,
      claim: 'https://claims.example/claim',
      unit: 'https://claims.example/unit',
    },
  ],
  id: 'urn:uuid:wide',
  type: ['VerifiableCredential'],
  issuer: 'did:example:issuer',
  credentialSubject: {
    id: 'did:example:learner',
    claim: Array.from({ length: nodes }, (_, i) => ({ unit: `unit ${i}`, claim: { unit: `part ${i}` } })),
  },
});
