/**
 * presentation: what a holder shows a verifier. It leaves each credential to
 * `verify`, and whether a challenge was used before to the caller.
 */

export type { AskedOfPresentation } from './check-presented-jwt.ts';
export { listPresented } from './list-presented.ts';
export {
  type HolderBinding,
  type PresentationReport,
  type PresentedCredential,
  verifyPresentation,
} from './verify-presentation.ts';
