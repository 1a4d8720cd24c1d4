import { isJsonObject, type Json, type JsonObject, toList } from '../../base/index.ts';
import type {
  CredentialElements,
  LanguageMap,
  LearnerIdentification,
  OrganisationReference,
} from '../../domain/index.ts';
import { readName, undeterminedLanguage } from '../vc-v2/index.ts';
import { readExtensionElements } from './extension.ts';
import { readDutchExtension } from './read-dutch-extension.ts';

/**
 * Reads a badge, ours or a stranger's, into Annex I's elements. What a stranger
 * leaves out, or writes in a way that can't be understood, is absent. Nothing
 * is trusted here: the badge may be anybody's.
 */
export const readOpenBadge = (badge: JsonObject): CredentialElements => {
  const subject = objectOr(badge.credentialSubject);
  const achievement = objectOr(subject.achievement);
  const own = readExtensionElements(badge);
  const elements = own ?? readStranger(badge, subject, achievement);
  // The badge itself decides on what it has exact slots for: readers of both must agree.
  const issuerId = textOf(objectOr(badge.issuer).id) ?? textOf(badge.issuer);
  const validUntil = textOf(badge.validUntil);
  return {
    ...elements,
    ...(elements.issuer === undefined
      ? {}
      : { issuer: { ...elements.issuer, ...(issuerId === undefined ? {} : { id: issuerId }) } }),
    ...(elements.dateOfIssuing === undefined
      ? {}
      : {
          dateOfIssuing: { ...elements.dateOfIssuing, ...(validUntil === undefined ? {} : { validUntil }) },
        }),
  };
};

const objectOr = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {});
const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
const when = <T, R extends object>(value: T | undefined, make: (value: T) => R): R | object =>
  value === undefined ? {} : make(value);

const readStranger = (
  badge: JsonObject,
  subject: JsonObject,
  achievement: JsonObject,
): CredentialElements => {
  const language = textOf(achievement.inLanguage) ?? undeterminedLanguage;
  const issuer = objectOr(badge.issuer);
  const address = objectOr(issuer.address);
  const country = textOf(address.addressCountryCode) ?? textOf(address.addressCountry);
  const region = textOf(address.addressRegion);
  const issued = textOf(badge.validFrom);
  const awarded = textOf(badge.awardedDate)?.slice(0, 10);
  const outcomes = readOutcomes(achievement, language);
  const eqf = readEqf(achievement);
  const grades = readGrades(subject, achievement, language);
  const ects = readEcts(achievement, subject);
  const learner = readLearner(subject);
  // Where a badge names nobody else, its issuer is who awards.
  const body = readBody(subject.source) ?? readBody(achievement.creator) ?? readBody(issuer);
  const field = textOf(achievement.fieldOfStudy);
  return {
    ...readDutchExtension(achievement),
    ...when(learner, (value) => ({ learner: value })),
    ...when(readName(achievement.name, language) ?? readName(badge.name, language), (title) => ({ title })),
    ...when(readName(achievement.description, language), (description) => ({ description })),
    ...when(country, (code) => ({
      issuerCountry: { countries: [code], ...when(region, (name) => ({ region: name })) },
    })),
    ...when(body, (value) => ({ awardingBody: [value] })),
    ...when(issued, (date) => ({
      dateOfIssuing: { issued: date, ...when(awarded, (day) => ({ awarded: day })) },
    })),
    ...(outcomes.length === 0 ? {} : { learningOutcomes: outcomes }),
    ...when(ects, (credits) => ({ workload: { ects: credits } })),
    ...when(eqf, (level) => ({ level: { kind: 'stated' as const, eqf: level } })),
    ...(grades.length === 0 ? {} : { grade: grades }),
    issuer: {
      ...when(readName(issuer.name, language), (name) => ({ name })),
      identifiers: readIdentifiers(issuer.otherIdentifier),
    },
    ...when(field, (label) => ({ field: { label: { [language]: label } } })),
  };
};

/**
 * Outcomes are alignments that say so (the Dutch profile's `ext:LearningOutcome`)
 * or point into ESCO. Their criteria are the badge's narrative, which belongs to all.
 */
const readOutcomes = (achievement: JsonObject, language: string) =>
  alignmentsOf(achievement).flatMap((alignment) => {
    const name = textOf(alignment.targetName);
    const url = textOf(alignment.targetUrl) ?? '';
    const isSkill = url.startsWith('http://data.europa.eu/esco/skill/');
    if (name === undefined || !(isSkill || alignment.targetType === 'ext:LearningOutcome')) return [];
    const label: LanguageMap = { [language]: name };
    return [{ statement: label, skills: isSkill ? [{ iri: url, label }] : [], criteria: [] }];
  });

const readEqf = (achievement: JsonObject): string | undefined =>
  alignmentsOf(achievement)
    .filter(
      ({ targetType, targetUrl }) =>
        targetType === 'ext:EQF' || textOf(targetUrl)?.startsWith('http://data.europa.eu/snb/eqf/') === true,
    )
    .flatMap(({ targetCode, targetUrl, targetName }) => [targetCode, targetUrl, targetName])
    .map((value) => /(?:^|\D)([1-8])$/.exec(textOf(value) ?? '')?.[1])
    .find((level) => level !== undefined);

const alignmentsOf = (achievement: JsonObject): JsonObject[] =>
  toList(achievement.alignment).filter(isJsonObject);

// Open Badges' credits have no unit: only where an alignment says ECTS do we read them as such.
const readEcts = (achievement: JsonObject, subject: JsonObject): number | undefined => {
  const saysEcts = alignmentsOf(achievement).some(({ targetType }) => targetType === 'ext:ECTS');
  const credits = subject.creditsEarned ?? achievement.creditsAvailable;
  return saysEcts && typeof credits === 'number' ? credits : undefined;
};

const readGrades = (subject: JsonObject, achievement: JsonObject, language: string) => {
  const descriptions = toList(achievement.resultDescription).filter(isJsonObject);
  return toList(subject.result)
    .filter(isJsonObject)
    .flatMap((result) => {
      const grade = textOf(result.value) ?? textOf(result.status);
      if (grade === undefined) return [];
      const about = descriptions.find(({ id }) => id !== undefined && id === result.resultDescription);
      return [{ grade, ...when(textOf(about?.name), (name) => ({ scheme: { [language]: name } })) }];
    });
};

const readLearner = (subject: JsonObject): LearnerIdentification | undefined => {
  const identities = toList(subject.identifier)
    .filter(isJsonObject)
    .flatMap(({ identityType, identityHash, hashed }) =>
      hashed === false && typeof identityType === 'string' && typeof identityHash === 'string'
        ? [{ scheme: identityType, value: identityHash }]
        : [],
    );
  const full = identities.find(({ scheme }) => scheme === 'name')?.value;
  if (full === undefined) return undefined;
  const id = textOf(subject.id);
  return {
    name: { full },
    otherNames: [],
    identifiers: [
      ...identities.filter(({ scheme }) => scheme !== 'name'),
      ...(id?.startsWith('did:') === true ? [{ scheme: 'did', value: id }] : []),
    ],
  };
};

const readBody = (value: Json | undefined): OrganisationReference | undefined => {
  const profile = objectOr(value);
  const legalName = readName(profile.name);
  if (legalName === undefined) return undefined;
  return {
    ...when(textOf(profile.id), (id) => ({ id })),
    legalName,
    identifiers: readIdentifiers(profile.otherIdentifier),
    ...when(textOf(profile.url), (homepage) => ({ homepage })),
  };
};

const readIdentifiers = (value: Json | undefined) =>
  toList(value)
    .filter(isJsonObject)
    .flatMap(({ identifier, identifierType }) =>
      typeof identifier === 'string' && typeof identifierType === 'string'
        ? [{ scheme: identifierType, value: identifier }]
        : [],
    );
