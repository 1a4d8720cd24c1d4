import { isJsonObject, type JsonObject } from '../../base/index.ts';
import type { CredentialContent, CredentialElements } from '../../domain/index.ts';
import { type BadgeMarks, readElements, readExtensionMarks } from '../open-badges-v3/index.ts';

/**
 * Our own claim: Annex I in full, in all languages, each element apart, beside what a
 * configuration has a name for. Never changed, only superseded.
 */
export const microCredentialClaim = 'urn:sigillo:micro-credential:v1';

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

/**
 * Reads the marks; undefined for a credential without our claim. A status that isn't
 * readable is `status-malformed`, never an empty list.
 */
export const readTokenMarks = (claims: JsonObject): BadgeMarks | 'status-malformed' | undefined => {
  const claim = claims[microCredentialClaim];
  return isJsonObject(claim) ? readExtensionMarks(claim) : undefined;
};

/** The elements of our claim that were disclosed. */
export const readClaimElements = (claims: JsonObject): CredentialElements => {
  const claim = claims[microCredentialClaim];
  return isJsonObject(claim) ? readElements(claim.elements) : {};
};
