import { equalBytes, parseDateTime } from '../../base/index.ts';
import type { IssuerStatement } from '../../formats/elm-v3/index.ts';
import type { TrustStatement } from '../../ports/index.ts';
import type { JadesReport } from '../../proofs/jades/index.ts';
import { toMultikey } from '../../proofs/keys/index.ts';
import { parseCertificate, toPublicKey } from '../../proofs/x509/index.ts';
import { type Check, createCheck } from '../check.ts';
import { checkTrust, type TrustAnswer } from '../checks/trust.ts';
import type { VerificationPorts } from '../ports.ts';
import { checkAuthorityTrust } from './check-authority-trust.ts';
import { sealedAt } from './check-seal.ts';
import { toSignerText } from './check-signer.ts';

/** The answer; `lost` where the key may have been in other hands when it sealed. */
export interface SignerTrust extends TrustAnswer {
  readonly lost: boolean;
}

const unknown: TrustStatement = { state: 'unknown' };

/** The answers about the certificate: one that wasn't good is vouched for by nobody. */
export interface CertificateAnswers {
  readonly certificate: Check;
  readonly revocation: Check;
}

/**
 * Asks whether a register that the verifier holds stands for the issuer, and the
 * issuer for the very key of the certificate: its DID document or the register
 * lists it, under the name that the key itself gives. Where none does, asks whether an
 * authority that the verifier trusts issued the certificate. A certificate alone proves
 * a name that whoever made it chose.
 */
export const checkSignerTrust = async (
  issuer: IssuerStatement & { readonly id: string },
  seal: JadesReport,
  { certificate, revocation }: CertificateAnswers,
  ports: VerificationPorts,
): Promise<SignerTrust> => {
  const registered = await askRegisters(issuer.id, seal, certificate, ports);
  if (registered.lost || registered.statement.state === 'known') return registered;
  const { name } = registered;
  // Nobody speaks under an identifier that a register has under another name.
  if (certificate.outcome !== 'success' || (name !== undefined && !issuer.names.includes(name)))
    return registered;
  const vouched = await checkAuthorityTrust(seal, revocation, ports);
  return vouched === undefined ? registered : { lost: false, ...vouched };
};

const askRegisters = async (
  issuer: string,
  seal: JadesReport,
  certificate: Check,
  { keyResolver, trustSource, clock }: VerificationPorts,
): Promise<SignerTrust & { readonly name?: string }> => {
  const signer = toSignerText(seal.signer);
  const { check, statement } = await checkTrust(issuer, trustSource, clock.now());
  const answer = (reason: string, outcome: Check['outcome'] = 'warning', lost = false) => ({
    lost,
    statement: unknown,
    check: createCheck('trust', outcome, reason, { values: { signer } }),
    ...(statement.state === 'known' ? { name: statement.name } : {}),
  });
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
