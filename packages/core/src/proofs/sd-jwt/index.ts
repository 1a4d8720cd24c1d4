/**
 * sd-jwt: claims that their holder can show in part, made, shown and read back. It leaves
 * what the claims mean to formats, whose key signed to jose and verification, and the
 * occasion on which something is shown to protocols.
 *
 * @see RFC 9901
 */
export type { ClaimPath } from './claim-path.ts';
export { type CreateSdJwtOptions, createSdJwt } from './create-sd-jwt.ts';
export { parseSdJwt, type SdJwt, type SdJwtFault } from './parse-sd-jwt.ts';
export { type KeyBindingOptions, type PresentOptions, presentSdJwt } from './present-sd-jwt.ts';
export {
  type DisclosureFault,
  type DisclosureFaultCode,
  type PlacedDisclosure,
  type ResolvedClaims,
  resolveDisclosures,
} from './resolve-disclosures.ts';
export {
  type KeyBindingOutcome,
  type VerifyKeyBindingOptions,
  verifyKeyBinding,
} from './verify-key-binding.ts';
