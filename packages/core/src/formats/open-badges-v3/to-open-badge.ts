import type { JsonObject } from '../../base/index.ts';
import {
  type CredentialContent,
  type LanguageMap,
  type LearnerIdentification,
  type OrganisationReference,
  pickLanguage,
  type StatusEntry,
  toElements,
} from '../../domain/index.ts';
import { toConceptName } from '../../vocabularies/index.ts';
import { credentialsContext } from '../vc-v2/index.ts';
import { firstStatus, toExtension } from './extension.ts';
import { microCredentialContext, openBadgesContext } from './extension-context.ts';
import { distinct, toIdentifierType } from './identifier-type.ts';
import { toAchievement, toResults } from './to-achievement.ts';

/**
 * Writes a credential's content as an unsigned Open Badge: what Open Badges has
 * slots for in the primary language, and everything, in every language, in our
 * extension. The content is already linted.
 *
 * @see Open Badges 3.0, B.1.1 AchievementCredential
 */
export const toOpenBadge = (content: CredentialContent): JsonObject => {
  const { achievement, award, issuer, awardingBodies } = content;
  const primary = achievement.specification.languages[0] ?? '';
  const say = (map: LanguageMap): string => pickLanguage(map, primary)?.text ?? '';
  const title = say(achievement.specification.title);
  const description = say(achievement.specification.description) || title;
  const { ects } = achievement.specification.workload ?? {};
  const [body] = awardingBodies;
  const creator = body?.id === undefined ? undefined : toShortProfile(body.id, say(body.legalName));
  // Said in full once: in RDF a second copy of the address would be a twin that nothing tells apart.
  const source =
    body?.id === undefined || body.id === issuer.id ? creator : toProfile({ ...body, id: body.id }, say);
  const status = firstStatus(content);
  const results = toResults(content);

  return {
    '@context': [credentialsContext, openBadgesContext, { ...microCredentialContext }],
    id: content.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: title,
    description,
    issuer: toProfile(issuer, say),
    awardedDate: `${award.awardedOn}T00:00:00Z`,
    validFrom: content.validFrom,
    ...(content.validUntil === undefined ? {} : { validUntil: content.validUntil }),
    credentialSubject: {
      ...toSubjectId(content.learner),
      type: ['AchievementSubject'],
      identifier: toIdentityObjects(content.learner),
      ...(ects === undefined ? {} : { creditsEarned: ects }),
      ...(source === undefined ? {} : { source }),
      ...(results.length === 0 ? {} : { result: results }),
      achievement: toAchievement(content, { title, description, creator, say }),
    },
    ...(status === undefined ? {} : { credentialStatus: toStatusEntry(status) }),
    microCredential: toExtension(content, toElements(content, toConceptName)),
  };
};

/**
 * Writes where a status is found.
 *
 * @see Bitstring Status List 1.0, section 2.1
 */
export const toStatusEntry = ({ purpose, list, index }: StatusEntry): JsonObject => ({
  id: `${list}#${index}`,
  type: 'BitstringStatusListEntry',
  statusPurpose: purpose,
  statusListIndex: String(index),
  statusListCredential: list,
});

const toSubjectId = ({ identifiers }: LearnerIdentification): JsonObject => {
  const holder = identifiers.find(({ scheme, value }) => scheme === 'did' && value.startsWith('did:'));
  return holder === undefined ? {} : { id: holder.value };
};

const toIdentityObjects = ({ name, birthDate, identifiers }: LearnerIdentification): JsonObject[] =>
  distinct([
    { identityType: 'name', identityHash: name.full },
    ...(birthDate === undefined ? [] : [{ identityType: 'ext:birthDate', identityHash: birthDate }]),
    ...identifiers
      .filter(({ scheme }) => scheme !== 'did')
      .map(({ scheme, value }) => ({ identityType: toIdentifierType(scheme), identityHash: value })),
  ]).map((identity) => ({ type: 'IdentityObject', hashed: false, ...identity }));

const toShortProfile = (id: string, name: string): JsonObject => ({ id, type: ['Profile'], name });

const toProfile = (
  { id, legalName, identifiers, address, homepage }: OrganisationReference & { readonly id: string },
  say: (map: LanguageMap) => string,
): JsonObject => ({
  id,
  type: ['Profile'],
  name: say(legalName),
  ...(homepage === undefined ? {} : { url: homepage }),
  ...(address === undefined
    ? {}
    : {
        address: {
          type: ['Address'],
          addressCountryCode: address.country,
          ...(address.region === undefined ? {} : { addressRegion: address.region }),
          ...(address.locality === undefined ? {} : { addressLocality: address.locality }),
          ...(address.street === undefined ? {} : { streetAddress: address.street }),
          ...(address.postalCode === undefined ? {} : { postalCode: address.postalCode }),
        },
      }),
  ...(identifiers.length === 0
    ? {}
    : {
        otherIdentifier: distinct(
          identifiers.map(({ scheme, value }) => ({
            type: 'IdentifierEntry',
            identifier: value,
            identifierType: toIdentifierType(scheme),
          })),
        ),
      }),
});
