import { isJsonObject, type JsonObject } from '../../base/index.ts';
import type { CredentialElements } from '../../domain/index.ts';
import { findConfiguration } from './configurations.ts';
import { readClaimElements } from './micro-credential-claim.ts';

/**
 * Reads the claims of an SD-JWT VC, ours or a stranger's, into Annex I's elements; the
 * disclosures are already in their places. What is withheld is absent, and so is what a
 * type says that we don't know. Nothing is trusted here.
 */
export const readSdJwtVc = (claims: JsonObject): CredentialElements => {
  const plain = typeof claims.vct === 'string' ? findConfiguration(claims.vct)?.read(claims) : undefined;
  const own = readClaimElements(claims);
  const issuer = own.issuer ?? plain?.issuer ?? { identifiers: [] };
  return {
    ...plain,
    ...own,
    issuer: { ...issuer, ...(typeof claims.iss === 'string' ? { id: claims.iss } : {}) },
  };
};

/** The public key that the issuer bound the claims to, as JWK; absent where they are bound to none. */
export const holderKeyOf = ({ cnf }: JsonObject): JsonObject | undefined =>
  isJsonObject(cnf) && isJsonObject(cnf.jwk) ? cnf.jwk : undefined;
