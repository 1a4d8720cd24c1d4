import { isJsonObject, type JsonObject } from '../../base/index.ts';
import type { CredentialContent, CredentialElements, StatusEntry } from '../../domain/index.ts';
import { readElements } from '../open-badges-v3/index.ts';

/**
 * Our own claim: Annex I in full, in all languages, each element apart, beside what a
 * configuration has a name for. Never changed, only superseded.
 */
export const microCredentialClaim = 'urn:sigillo:micro-credential:v1';

/** What our claim says beside the elements. */
export interface TokenMarks {
  readonly practice: boolean;
  /** Hex SHA-256 that the seal figure is drawn from. */
  readonly sealDigest?: string;
  readonly mandate?: string;
  readonly achievementVersion?: number;
  /** Lists beside the token status list that readers of other makers know. */
  readonly status: readonly StatusEntry[];
}

/** Writes our claim. */
export const toMicroCredentialClaim = (
  content: CredentialContent,
  elements: CredentialElements,
): JsonObject => {
  const { issuer, ...others } = elements;
  const claim = {
    practice: content.practice,
    sealDigest: content.sealDigest,
    mandate: content.mandate,
    achievementVersion: content.achievement.version,
    status: content.status,
    elements: { ...others, issuer: { name: issuer?.name, identifiers: issuer?.identifiers ?? [] } },
  };
  // A round trip drops what is undefined and copies, so that the claims share nothing with their source.
  return JSON.parse(JSON.stringify(claim));
};

const isEntry = (value: unknown): boolean =>
  isJsonObject(value) &&
  (value.purpose === 'revocation' || value.purpose === 'suspension') &&
  typeof value.list === 'string' &&
  Number.isSafeInteger(value.index);

/**
 * Reads the marks; undefined for a credential without our claim. A status that isn't
 * readable is `status-malformed`, never an empty list.
 */
export const readTokenMarks = (claims: JsonObject): TokenMarks | 'status-malformed' | undefined => {
  const claim = claims[microCredentialClaim];
  if (!isJsonObject(claim)) return undefined;
  const { practice, sealDigest, mandate, achievementVersion, status } = claim;
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

/** The elements of our claim that were disclosed. */
export const readClaimElements = (claims: JsonObject): CredentialElements => {
  const claim = claims[microCredentialClaim];
  return isJsonObject(claim) ? readElements(claim.elements) : {};
};
