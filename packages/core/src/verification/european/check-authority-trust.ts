import type { TrustStatement } from '../../ports/index.ts';
import type { JadesReport } from '../../proofs/jades/index.ts';
import { findAttribute, isForSeals, oids, parseCertificate } from '../../proofs/x509/index.ts';
import { type Check, createCheck } from '../check.ts';
import type { TrustAnswer } from '../checks/trust.ts';
import type { VerificationPorts } from '../ports.ts';
import { toSignerText } from './check-signer.ts';
import { findAuthorities, type TrustedAuthorities } from './trusted-authorities.ts';

const unknown: TrustStatement = { state: 'unknown' };

/**
 * Asks whether an authority that the verifier trusts issued the certificate of the seal, which
 * names the issuer. `undefined` where none did.
 *
 * Whoever stole a key can date a seal as they like and pack an old answer about revocation
 * beside it. So an authority's word counts only with a time stamp by one that is trusted too,
 * and with an answer about revocation that held then.
 *
 * @param revocation the answer about what the file carries of it
 * @see ETSI EN 319 102-1, clause 5.5
 */
export const checkAuthorityTrust = async (
  seal: JadesReport,
  revocation: Check,
  { authorities = [], crypto }: Pick<VerificationPorts, 'authorities' | 'crypto'>,
): Promise<TrustAnswer | undefined> => {
  const leaf = seal.chain?.links[0];
  const parsed = leaf && parseCertificate(leaf.certificate);
  if (!parsed?.ok || authorities.length === 0) return undefined;
  const stamped = await findTrustedTime(seal, authorities, crypto);
  const at = stamped ?? seal.signedAt.claimed;
  const found = at === undefined ? undefined : await findAuthorities(seal.chain, at, authorities, crypto);
  if (found === undefined) return undefined;
  const list = found.list.name;
  const authority = findAttribute(found.authority.subject, oids.commonName) ?? found.authority.subject.text;
  const signer = toSignerText(seal.signer);
  const doubt = (reason: string): TrustAnswer => ({
    statement: unknown,
    check: createCheck('trust', 'warning', reason, { values: { signer, authority } }),
  });
  if (!isForSeals(parsed.value)) return doubt('certificate-not-for-seals');
  if (stamped === undefined) return doubt('signing-time-unproven');
  if (revocation.outcome === 'not-checked') return doubt('revocation-unproven');
  const { organisation, country, claims } = seal.signer ?? {};
  if (organisation === undefined || country === undefined) return doubt('signer-unknown');
  const practice = claims?.practice === true;
  return {
    statement: { state: 'known', name: organisation, register: list, practice, country },
    check: practice
      ? createCheck('trust', 'warning', 'practice-register', { values: { list } })
      : createCheck('trust', 'success', 'authority-trusted', { values: { signer, authority, list } }),
  };
};

/** When the seal was there at the latest, as an authority says that is trusted. */
const findTrustedTime = async (
  { timestamps }: JadesReport,
  authorities: readonly TrustedAuthorities[],
  crypto: VerificationPorts['crypto'],
): Promise<number | undefined> => {
  for (const { kind, state, time, chain } of timestamps) {
    if (kind !== 'signature' || state !== 'passed' || time === undefined) continue;
    if ((await findAuthorities(chain, time, authorities, crypto)) !== undefined) return time;
  }
  return undefined;
};
