import type { ElementId } from '../../domain/index.ts';

/** What a configuration says of one claim. */
export interface ClaimEntry {
  readonly name: string;
  /** The element of Annex I that it carries a part of; absent for what every token has. */
  readonly element?: ElementId;
  /** Whether the configuration asks for it in every credential. */
  readonly mandatory: boolean;
  /** Whether the holder can withhold it: always, if the issuer likes (ours does), or never. */
  readonly sd: 'always' | 'allowed' | 'never';
  /** Whether it is a list whose members have an entry of their own in the type's metadata. */
  readonly list?: true;
}

type Row = readonly [
  name: string,
  element: ElementId | undefined,
  mandatory: 'M' | 'O',
  sd: ClaimEntry['sd'],
  list?: 'list',
];

const toEntries = (rows: readonly Row[]): readonly ClaimEntry[] =>
  rows.map(([name, element, mandatory, sd, list]) => ({
    name,
    ...(element === undefined ? {} : { element }),
    mandatory: mandatory === 'M',
    sd,
    ...(list === undefined ? {} : { list: true }),
  }));

/**
 * The claims of the Union's learning credential.
 *
 * @see EUDI reference issuer, vct_learning_credential.json
 */
export const euLearningCredentialClaims = /* @__PURE__ */ toEntries([
  ['jti', undefined, 'M', 'never'],
  ['iat', undefined, 'M', 'never'],
  ['exp', undefined, 'M', 'never'],
  ['vct', undefined, 'M', 'never'],
  ['iss', undefined, 'M', 'never'],
  ['cnf', undefined, 'M', 'never'],
  ['issuing_authority', 'awardingBody', 'M', 'never'],
  ['issuing_country', 'issuerCountry', 'M', 'never'],
  ['date_of_issuance', 'dateOfIssuing', 'M', 'never'],
  ['date_of_expiry', 'dateOfIssuing', 'O', 'never'],
  ['family_name', 'learner', 'M', 'always'],
  ['given_name', 'learner', 'O', 'always'],
  ['achievement_title', 'title', 'M', 'never'],
  ['achievement_description', 'furtherInformation', 'O', 'never'],
  ['learning_outcomes', 'learningOutcomes', 'O', 'always', 'list'],
  ['assessment_grade', 'grade', 'O', 'always'],
  ['language_of_classes', 'participation', 'M', 'never', 'list'],
  ['learner_identification', 'learner', 'M', 'always'],
  ['expected_study_time', 'workload', 'M', 'always'],
  ['level_of_learning_experience', 'level', 'M', 'always'],
  ['types_of_quality_assurance', 'qualityAssurance', 'M', 'always', 'list'],
  ['prerequisites_to_enroll', 'prerequisites', 'O', 'always', 'list'],
  ['integration_stackability_options', 'stackability', 'O', 'always'],
]);

/**
 * The claims of WE BUILD's micro-credential.
 *
 * @see WE BUILD Attestation Rulebook "Micro-credential" 0.1
 */
export const weBuildMicroCredentialClaims = /* @__PURE__ */ toEntries([
  ['vct', undefined, 'M', 'never'],
  ['iss', undefined, 'M', 'never'],
  ['iat', undefined, 'M', 'never'],
  ['cnf', undefined, 'M', 'never'],
  ['exp', undefined, 'O', 'never'],
  ['nbf', undefined, 'O', 'never'],
  ['jti', undefined, 'O', 'never'],
  ['status', undefined, 'O', 'never'],
  ['attestation_legal_category', undefined, 'M', 'never'],
  ['identifier', 'title', 'M', 'always'],
  ['title', 'title', 'M', 'always'],
  ['givenName', 'learner', 'M', 'always'],
  ['familyName', 'learner', 'M', 'always'],
  ['dateOfBirth', 'learner', 'O', 'allowed'],
  ['issuerCountry', 'issuerCountry', 'M', 'always'],
  ['awardingBody', 'awardingBody', 'M', 'always'],
  ['awardingBodyHomepage', 'awardingBody', 'O', 'allowed'],
  ['awardingBodyIdentifier', 'awardingBody', 'O', 'allowed'],
  ['issuanceDate', 'dateOfIssuing', 'M', 'always'],
  ['learningOutcomes', 'learningOutcomes', 'M', 'always', 'list'],
  ['escoReference', 'learningOutcomes', 'O', 'allowed', 'list'],
  ['fieldOfEducation', 'furtherInformation', 'O', 'allowed'],
  ['notionalWorkload', 'workload', 'M', 'always'],
  ['level', 'level', 'O', 'allowed'],
  ['nationalQualificationsFrameworkLevel', 'level', 'O', 'allowed'],
  ['typeOfAssessment', 'assessment', 'M', 'always'],
  ['formOfParticipation', 'participation', 'M', 'always'],
  ['qualityAssurance', 'qualityAssurance', 'M', 'always'],
  ['entryRequirements', 'prerequisites', 'O', 'allowed', 'list'],
  ['idVerificationMethod', 'supervision', 'O', 'allowed'],
  ['grade', 'grade', 'O', 'allowed'],
  ['gradingScheme', 'grade', 'O', 'allowed'],
  ['stackable', 'stackability', 'O', 'allowed'],
  ['partOfQualification', 'stackability', 'O', 'allowed'],
  ['additionalNote', 'furtherInformation', 'O', 'allowed'],
]);
