/**
 * sd-jwt-vc: a credential's content as claims for wallets, in two configurations, and any
 * such claims back into Annex I's elements. It leaves signing, disclosures and key
 * binding to `proofs`, and what a credential is worth to `verification`.
 *
 * @see SD-JWT-based Verifiable Credentials (draft-ietf-oauth-sd-jwt-vc)
 */
export type { ClaimEntry } from './claim-table.ts';
export {
  type Configuration,
  type ConfigurationId,
  configurationIds,
  configurationOf,
  findConfiguration,
} from './configurations.ts';
export { microCredentialClaim, readTokenMarks } from './micro-credential-claim.ts';
export {
  parseSdJwtVcEnvelope,
  type SdJwtVcEnvelope,
  type SdJwtVcFault,
} from './parse-sd-jwt-vc-envelope.ts';
export { holderKeyOf, readSdJwtVc } from './read-sd-jwt-vc.ts';
export { type SdJwtVcLoss, sdJwtVcLosses } from './sd-jwt-vc-losses.ts';
export { type SelectivePath, selectiveClaims } from './selective-claims.ts';
export { toSdJwtVc } from './to-sd-jwt-vc.ts';
export { createTypeMetadata, type TypeMetadataTexts } from './type-metadata.ts';
