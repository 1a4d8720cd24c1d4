import { toDateTime, toUtf8 } from '../../base/index.ts';
import type { VerificationPorts } from '../ports.ts';
import type { VerificationReport } from '../report.ts';
import type { Occasion } from './check-token-seal.ts';
import { verifyToken } from './verify-token.ts';

/**
 * Verifies an SD-JWT VC that a holder shows for an occasion of ours: beside all that `verify`
 * asks, the holder must have signed it with the key that the issuer bound it to, for our
 * nonce and our audience, just now.
 */
export const verifyPresentedSdJwt = async (
  text: string,
  occasion: Occasion,
  ports: VerificationPorts,
): Promise<VerificationReport> =>
  verifyToken(text, toUtf8(text), toDateTime(ports.clock.now()), ports, occasion);
