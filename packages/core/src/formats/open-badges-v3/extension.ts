import { isJsonObject, type Json, type JsonObject } from '../../base/index.ts';
import type { CredentialContent, CredentialElements, StatusEntry } from '../../domain/index.ts';
import { isMicroCredentialContext } from './extension-context.ts';
import { readElements } from './extension-elements.ts';

/** What our extension says beside the elements. */
export interface BadgeMarks {
  readonly practice: boolean;
  /** Hex SHA-256 that the seal figure is drawn from. */
  readonly sealDigest?: string;
  /** Reference of the mandate under which the issuer seals for somebody else. */
  readonly mandate?: string;
  readonly achievementVersion?: number;
  /** Open Badges has room for one status entry; a second one stands here. */
  readonly status: readonly StatusEntry[];
}

/** Writes the extension: all elements that the badge itself has no exact slot for, and the marks. */
export const toExtension = (content: CredentialContent, elements: CredentialElements): JsonObject => {
  const { issuer, dateOfIssuing, ...others } = elements;
  const { validUntil: _, ...dates } = dateOfIssuing ?? { issued: content.issuedAt };
  const extension = {
    practice: content.practice,
    sealDigest: content.sealDigest,
    ...(content.mandate === undefined ? {} : { mandate: content.mandate }),
    achievementVersion: content.achievement.version,
    status: furtherStatus(content),
    elements: {
      ...others,
      dateOfIssuing: dates,
      issuer: { name: issuer?.name, identifiers: issuer?.identifiers ?? [] },
    },
  };
  // A round trip drops what is undefined and copies, so that the document shares nothing with its source.
  return JSON.parse(JSON.stringify(extension));
};

/** The entry that stands in `credentialStatus`: revocation is what every reader must see. */
export const firstStatus = ({ status }: CredentialContent): StatusEntry | undefined =>
  status.find(({ purpose }) => purpose === 'revocation') ?? status[0];

const furtherStatus = (content: CredentialContent): readonly StatusEntry[] => {
  const first = firstStatus(content);
  return content.status.filter((entry) => entry !== first);
};

/** A badge's extension, when its context list names ours and the term holds an object. */
export const findExtension = (badge: JsonObject): JsonObject | undefined => {
  const contexts = badge['@context'];
  if (!Array.isArray(contexts) || !contexts.some(isMicroCredentialContext)) return undefined;
  return isJsonObject(badge.microCredential) ? badge.microCredential : undefined;
};

const isEntry = (value: Json): boolean =>
  isJsonObject(value) &&
  (value.purpose === 'revocation' || value.purpose === 'suspension') &&
  typeof value.list === 'string' &&
  Number.isSafeInteger(value.index);

/**
 * Reads the marks; undefined for a badge without our extension. A status that
 * isn't readable is `status-malformed`, never an empty list: a garbled entry
 * must not read as "cannot be suspended".
 */
export const readMarks = (badge: JsonObject): BadgeMarks | 'status-malformed' | undefined => {
  const extension = findExtension(badge);
  return extension === undefined ? undefined : readExtensionMarks(extension);
};

/** Reads the marks of an extension, wherever a document has it. */
export const readExtensionMarks = (extension: JsonObject): BadgeMarks | 'status-malformed' => {
  const { practice, sealDigest, mandate, achievementVersion, status } = extension;
  if (!Array.isArray(status) || !status.every(isEntry)) return 'status-malformed';
  return {
    // Whatever stands there, only a clear "false" is no practice.
    practice: practice !== false,
    ...(typeof sealDigest === 'string' && /^[0-9a-f]{64}$/.test(sealDigest) ? { sealDigest } : {}),
    ...(typeof mandate === 'string' ? { mandate } : {}),
    ...(typeof achievementVersion === 'number' ? { achievementVersion } : {}),
    status: status as unknown as readonly StatusEntry[],
  };
};

/** The elements of a badge's extension; undefined without one. */
export const readExtensionElements = (badge: JsonObject): CredentialElements | undefined => {
  const extension = findExtension(badge);
  return extension === undefined ? undefined : readElements(extension.elements);
};
