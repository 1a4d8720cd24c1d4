import { equalBytes, parseDateTime } from '../../base/index.ts';
import type { TrustStatement } from '../../ports/index.ts';
import type { JadesReport } from '../../proofs/jades/index.ts';
import { toMultikey } from '../../proofs/keys/index.ts';
import { parseCertificate, toPublicKey } from '../../proofs/x509/index.ts';
import { type Check, createCheck } from '../check.ts';
import { checkTrust, type TrustAnswer } from '../checks/trust.ts';
import type { VerificationPorts } from '../ports.ts';
import { sealedAt } from './check-seal.ts';
import { toSignerText } from './check-signer.ts';

/** The answer; `lost` where the key may have been in other hands when it sealed. */
export interface SignerTrust extends TrustAnswer {
  readonly lost: boolean;
}

const unknown: TrustStatement = { state: 'unknown' };

/**
 * Asks whether a register that the verifier holds stands for the issuer, and the
 * issuer for the very key of the certificate: its DID document or the register
 * lists it, under the name that the key itself gives. A certificate alone proves
 * a name that whoever made it chose.
 *
 * @param certificate the answer about the certificate: one that wasn't good is vouched for by nobody
 */
export const checkSignerTrust = async (
  issuer: string,
  seal: JadesReport,
  certificate: Check,
  { keyResolver, trustSource, clock }: VerificationPorts,
): Promise<SignerTrust> => {
  const signer = toSignerText(seal.signer);
  const answer = (reason: string, outcome: Check['outcome'] = 'warning', lost = false): SignerTrust => ({
    lost,
    statement: unknown,
    check: createCheck('trust', outcome, reason, { values: { signer } }),
  });
  const { check, statement } = await checkTrust(issuer, trustSource, clock.now());
  if (statement.state === 'unreachable') return { lost: false, check, statement };
  const key = findKey(seal);
  if (statement.state !== 'known' || key === undefined) return answer('signer-unknown');
  if (certificate.outcome !== 'success') return answer('certificate-not-good');
  const resolved = await keyResolver.resolve(`${issuer}#${toMultikey(key)}`);
  if (resolved.state === 'unreachable') return answer('signer-key-unreachable', 'not-checked');
  if (resolved.state !== 'found' || !resolved.forAssertion || resolved.controller !== issuer)
    return answer('signer-unknown');
  if (resolved.key.type !== key.type || !equalBytes(resolved.key.bytes, key.bytes))
    return answer('signer-unknown');
  if (resolved.revoked !== undefined || isLate(seal, resolved.expires))
    return answer('signer-key-lost', 'failure', true);
  return { lost: false, check, statement };
};

/** A key that was laid aside as planned still speaks for what it sealed before. */
const isLate = (seal: JadesReport, expires: string | undefined): boolean => {
  if (expires === undefined) return false;
  const [sealed, end] = [parseDateTime(sealedAt(seal)), parseDateTime(expires)];
  return sealed === undefined || end === undefined || sealed > end;
};

const findKey = (seal: JadesReport) => {
  const leaf = seal.chain?.links[0];
  const parsed = leaf && parseCertificate(leaf.certificate);
  return parsed?.ok && parsed.value.key !== undefined ? toPublicKey(parsed.value.key) : undefined;
};
