import type { JsonObject } from '../../../base/index.ts';

/** Prefixes of the namespaces that the European Learning Model draws from. */
export const prefixes = {
  cred: 'https://www.w3.org/2018/credentials#',
  elm: 'http://data.europa.eu/snb/model/elm/',
  adms: 'http://www.w3.org/ns/adms#',
  dc: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  org: 'http://www.w3.org/ns/org#',
  rov: 'http://www.w3.org/ns/regorg#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  person: 'http://www.w3.org/ns/person#',
  clv: 'http://data.europa.eu/m8g',
  locn: 'http://www.w3.org/ns/locn#',
  vc: 'http://data.europa.eu/snb/model/w3c/vc/',
} as const;
export type Prefix = keyof typeof prefixes;

/** Classes, by the namespace that they are from. */
const classes: Readonly<Partial<Record<Prefix, readonly string[]>>> = {
  elm: [
    'Accreditation',
    'Agent',
    'Amount',
    'Address',
    'AwardingOpportunity',
    'AwardingProcess',
    'Claim',
    'ContactPoint',
    'CredentialStatus',
    'CreditPoint',
    'DisplayParameter',
    'DisplayDetail',
    'EuropeanDigitalCredential',
    'EuropeanDigitalPresentation',
    'Evidence',
    'GradingScheme',
    'Grant',
    'Group',
    'Identifier',
    'IndividualDisplay',
    'LearningAchievement',
    'LearningAchievementSpecification',
    'LearningActivity',
    'LearningActivitySpecification',
    'LearningAssessment',
    'LearningAssessmentSpecification',
    'LearningEntitlement',
    'LearningEntitlementSpecification',
    'LearningOpportunity',
    'LearningOutcome',
    'LegalIdentifier',
    'Mailbox',
    'MediaObject',
    'Note',
    'Organisation',
    'Person',
    'Phone',
    'PriceDetail',
    'Proof',
    'Qualification',
    'ResultCategory',
    'ResultDistribution',
    'ShaclValidator2017',
    'ShortenedGrading',
    'Specification',
    'TermsOfUse',
    'VerificationCheck',
    'WebResource',
  ],
  skos: ['Concept', 'ConceptScheme'],
  locn: ['Geometry'],
  dc: ['Location', 'PeriodOfTime'],
};

/**
 * What stands behind a key: a nested object or an IRI, text by language, a
 * literal of a datatype, or whatever JSON says (`plain`).
 */
export type ValueKind = 'node' | 'language-map' | 'plain' | `xsd:${string}`;

/** Keys by what stands behind them, then by namespace. */
const properties: Readonly<Record<ValueKind, Readonly<Partial<Record<Prefix, readonly string[]>>>>> = {
  node: {
    elm: [
      'accreditation',
      'accreditingAgent',
      'admissionProcedure',
      'additionalNote',
      'address',
      'assessedBy',
      'attachment',
      'attachmentType',
      'awardingBody',
      'awardingOpportunity',
      'awardedBy',
      'awards',
      'bannerImage',
      'citizenshipCountry',
      'contactForm',
      'contactPoint',
      'contentEncoding',
      'contentType',
      'countryCode',
      'creditPoint',
      'creditReceived',
      'credentialProfiles',
      'decision',
      'descriptionHtml',
      'directedBy',
      'displayParameter',
      'displayDetail',
      'educationLevel',
      'educationSubject',
      'eIDASIdentifier',
      'elmSubject',
      'emailAddress',
      'embeddedEvidence',
      'entitlesTo',
      'entitledBy',
      'entitlementStatus',
      'entryRequirement',
      'eqfLevel',
      'evidenceTarget',
      'priceDetail',
      'amount',
      'framework',
      'fullAddress',
      'gender',
      'generalisationOf',
      'grade',
      'gradeStatus',
      'gradingScheme',
      'grant',
      'groupMemberOf',
      'hasClaim',
      'hasCredential',
      'hasPart',
      'image',
      'idVerification',
      'influencedBy',
      'influences',
      'individualDisplay',
      'isPartOf',
      'landingPage',
      'learningAchievementSpecification',
      'learningActivitySpecification',
      'learningOpportunity',
      'learningOutcome',
      'learningOutcomeSummary',
      'learningSetting',
      'learningSchedule',
      'limitCredentialType',
      'limitEQFLevel',
      'limitField',
      'limitJurisdiction',
      'limitNationalOccupation',
      'limitOccupation',
      'limitOrganisation',
      'limitQualification',
      'location',
      'logo',
      'mode',
      'educationalSystemNote',
      'nationalID',
      'noteFormat',
      'nqfLevel',
      'organisation',
      'placeOfBirth',
      'primaryLanguage',
      'phone',
      'provenBy',
      'proves',
      'providedBy',
      'qualificationCode',
      'relatedESCOSkill',
      'relatedSkill',
      'report',
      'resultDistribution',
      'resultCategory',
      'reusabilityLevel',
      'scheduleInformation',
      'shortenedGrading',
      'spatialCode',
      'specialisationOf',
      'specifiedBy',
      'supplementaryDocument',
      'targetGroup',
      'taxIdentifier',
      'thematicArea',
      'unit',
      'used',
      'vatIdentifier',
      'verificationCheck',
      'verificationStatus',
    ],
    org: ['hasSubOrganization', 'memberOf', 'subOrganizationOf'],
    dc: ['creator', 'dateModified', 'dcType', 'language', 'publisher', 'spatial', 'subject', 'temporal'],
    foaf: ['homepage', 'member'],
    adms: ['identifier'],
    skos: ['inScheme'],
    rov: ['registration'],
  },
  'language-map': {
    skos: ['altLabel', 'definition', 'prefLabel'],
    person: ['birthName', 'patronymicName'],
    elm: ['category', 'geographicName', 'noteLiteral'],
    dc: ['description', 'title'],
    foaf: ['familyName', 'fullName', 'givenName'],
    rov: ['legalName'],
    adms: ['schemeAgency'],
  },
  'xsd:dateTime': {
    elm: [
      'applicationDeadline',
      'awardingDate',
      'dateOfBirth',
      'endDate',
      'expiryDate',
      'reviewDate',
      'startDate',
    ],
    dc: ['dateCreated', 'dateIssued', 'valid'],
  },
  'xsd:string': {
    elm: [
      'areaDialingCode',
      'contactHour',
      'content',
      'countryDialing',
      'dialNumber',
      'evidenceStatement',
      'label',
      'maximumScore',
      'minimumScore',
      'point',
      'phoneNumber',
      'schemeName',
      'schemeVersion',
      'score',
      'status',
      'summaryDisplay',
    ],
    clv: ['latitude', 'longitude'],
  },
  'xsd:integer': { elm: ['contentSize', 'percentageEqual', 'percentageHigher', 'percentageLower'] },
  'xsd:anyURI': { elm: ['contentURL', 'schemeId'] },
  'xsd:positiveInteger': { elm: ['count', 'levelOfCompletion', 'page'] },
  'xsd:duration': { elm: ['duration', 'maximumDuration', 'volumeOfLearning', 'workload'] },
  'xsd:boolean': { elm: ['isPartialQualification'] },
  plain: { skos: ['notation'] },
  'xsd:decimal': { elm: ['value'] },
};

/** Where the property isn't called what the JSON key is called. */
const localNames: Readonly<Record<string, string>> = {
  contentURL: 'contentUrl',
  dateCreated: 'created',
  dateIssued: 'issued',
  dateModified: 'modified',
  dcType: 'type',
  eIDASIdentifier: 'eidasLegalIdentifier',
  elmSubject: 'subject',
  eqfLevel: 'EQFLevel',
  maximumScore: 'maxScore',
  minimumScore: 'minScore',
  nationalID: 'nationalId',
  nqfLevel: 'NQFLevel',
  thematicArea: 'ISCEDFCode',
};

/** One key of the European Learning Model in JSON. */
export interface Term {
  readonly key: string;
  /** Compact IRI, by the prefixes above. */
  readonly iri: string;
  /** Absent for a class. */
  readonly kind?: ValueKind;
}

const inNamespaces = (
  table: Readonly<Partial<Record<Prefix, readonly string[]>>>,
  kind?: ValueKind,
): readonly Term[] =>
  Object.entries(table).flatMap(([prefix, keys]) =>
    keys.map((key) => ({
      key,
      iri: `${prefix}:${localNames[key] ?? key}`,
      ...(kind === undefined ? {} : { kind }),
    })),
  );

/**
 * Every key that application profile EDC writes, from our own reading of it.
 * Three things are the profile's own and kept, since they decide what its
 * statements are: `dateModified` is an IRI, `clv` ends without a slash, and
 * `person` is not quite the namespace of the shapes.
 *
 * @see https://github.com/european-commission-empl/European-Learning-Model, EDC 3.2
 */
export const terms: ReadonlyMap<string, Term> = new Map(
  [
    ...inNamespaces(classes),
    ...Object.entries(properties).flatMap(([kind, table]) => inNamespaces(table, kind as ValueKind)),
  ].map((term) => [term.key, term]),
);

/** Whether a key holds text by language. */
export const isLanguageMapKey = (key: string): boolean => terms.get(key)?.kind === 'language-map';

const define = ({ iri, kind }: Term): string | JsonObject => {
  if (kind === undefined) return iri;
  if (kind === 'plain') return { '@id': iri };
  if (kind === 'language-map') return { '@id': iri, '@container': '@language' };
  return { '@id': iri, '@type': kind === 'node' ? '@id' : kind };
};

/**
 * Makes the JSON-LD context from the table. Documents give the same statements
 * under it as under the Union's file, which is not ours to hand out.
 */
export const createContext = (): JsonObject => ({
  '@context': {
    ...prefixes,
    ...Object.fromEntries([...terms.values()].map((term) => [term.key, define(term)])),
  },
});
