import { toDateTime } from '../../base/index.ts';
import type { JadesOutcome, JadesReport } from '../../proofs/jades/index.ts';
import { type Check, createCheck } from '../check.ts';

/** Reasons that say nothing of the content: clocks, not changes. */
const notTampering = ['signing-time-in-future', 'time-stamp-in-future'];

/** Asks whether every seal on the document keeps the rules and fits the content. */
export const checkSeal = ({ state, reason = state }: JadesOutcome, seal: JadesReport): Check => {
  if (state === 'verified') {
    const { level = 'B-B' } = seal;
    return createCheck('proof', 'success', 'seal-verified', { values: { created: sealedAt(seal), level } });
  }
  return state === 'unsupported' || notTampering.includes(reason)
    ? createCheck('proof', 'not-checked', reason)
    : createCheck('proof', 'failure', reason, { pointer: '/signatures' });
};

/** When it was sealed, by the time stamp where there is one. A verified seal says when it was made. */
export const sealedAt = ({ signedAt }: JadesReport): string =>
  toDateTime(signedAt.stamped ?? signedAt.claimed ?? 0);

/** Asks who besides the signer says when it was sealed. Whether that authority is trusted is NOT asked. */
export const checkTimestamps = ({ timestamps }: JadesReport): Check => {
  const unchecked = timestamps.find(({ state }) => state === 'unsupported');
  if (unchecked?.state === 'unsupported') return createCheck('time-stamps', 'not-checked', unchecked.reason);
  const stamp = timestamps.find(({ kind }) => kind === 'signature') ?? timestamps[0];
  if (stamp?.time === undefined) return createCheck('time-stamps', 'skipped', 'none');
  const { time, authority = '' } = stamp;
  return createCheck('time-stamps', 'success', 'stamped', {
    values: { stamped: toDateTime(time), authority, count: timestamps.length },
  });
};

/** Asks whether the signer's certificate, and those above it, were good when it was sealed. */
export const checkCertificate = ({ chain }: JadesReport): Check => {
  if (chain === undefined) return createCheck('certificate', 'not-checked', 'certificate-absent');
  const fault = chain.links.flatMap(({ faults }) => faults)[0];
  if (fault !== undefined) return createCheck('certificate', 'warning', fault);
  const values = { authority: chain.links[1]?.subject ?? chain.links[0]?.subject ?? '' };
  return chain.end === 'root'
    ? createCheck('certificate', 'success', 'chain-complete', { values })
    : createCheck('certificate', 'success', 'chain-open', { values });
};

/** Asks what the file itself carries about revocation of the signer's certificate and those above it. */
export const checkRevocationCarried = ({ revocation }: JadesReport): Check => {
  const own = revocation.filter(({ of }) => of === 'signer');
  const revoked = own.find(({ state }) => state === 'revoked');
  if (revoked?.state === 'revoked') {
    const values = { revokedOn: toDateTime(revoked.revokedAt) };
    return revoked.beforeSigning === false
      ? createCheck('revocation', 'warning', 'revoked-later', { values })
      : createCheck('revocation', 'failure', 'revoked-before', { values });
  }
  const unknown = own.find(({ state }) => state === 'unknown');
  if (unknown?.state === 'unknown') return createCheck('revocation', 'not-checked', unknown.reason);
  const [first] = own;
  if (first?.state !== 'good') return createCheck('revocation', 'not-checked', 'revocation-absent');
  return createCheck('revocation', 'success', 'not-revoked', { values: { asOf: toDateTime(first.asOf) } });
};
