import { toHex } from '../../base/index.ts';
import type { Crypto } from '../../ports/index.ts';
import { type Certificate, type CertificateChain, verifyTimeStampToken } from '../x509/index.ts';
import { toArchiveTimestampInput, toSignatureTimestampInput } from './imprint.ts';
import type { JadesDocument, JadesSignature } from './parse-jades.ts';
import type { TimestampKind, TimestampReport } from './report.ts';
import { readTokens } from './unsigned.ts';

/** A token with what it must be over. */
interface Stamp {
  readonly kind: TimestampKind;
  readonly token: Uint8Array | undefined;
  readonly input: Uint8Array | undefined;
  /** Its container's place among the unsigned members; -1 in the protected header. */
  readonly place: number;
}

/** What came out for one token, with what later checks need. */
export interface CheckedStamp {
  readonly report: TimestampReport;
  readonly place: number;
  readonly chain: CertificateChain | undefined;
}

const mostTokens = 12;
const skew = 5 * 60_000;
const kinds: Readonly<Record<string, TimestampKind>> = { sigTst: 'signature', arcTst: 'archive' };
const order: readonly TimestampKind[] = ['content', 'signature', 'archive'];

/** The first tokens of a signature up to a limit, in the order in which they must have been made. */
const findStamps = (document: JadesDocument, signature: JadesSignature): readonly Stamp[] => {
  const { adoTst } = signature.header;
  const content =
    adoTst === undefined
      ? []
      : readTokens(adoTst).map((token) => ({
          kind: 'content' as const,
          token,
          input: document.signingPayload,
          place: -1,
        }));
  const unsigned = signature.unsigned.flatMap(({ name, value }, place) => {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) return [];
    const input =
      kind === 'signature'
        ? toSignatureTimestampInput(signature)
        : toArchiveTimestampInput(document, signature, place);
    return readTokens(value).map((token) => ({ kind, token, input, place }));
  });
  return [...content, ...unsigned].slice(0, mostTokens);
};

/**
 * Verifies the time stamps of a signature: over the content, the signature
 * value, and everything before. A token that stands twice counts once; one made
 * before what it is over, going by the times, is wrong.
 */
export const verifyTimestamps = async (
  document: JadesDocument,
  signature: JadesSignature,
  claimedTime: number | undefined,
  options: { readonly pool: readonly Certificate[]; readonly now: number; readonly crypto: Crypto },
): Promise<readonly CheckedStamp[]> => {
  const checked: CheckedStamp[] = [];
  const seen = new Set<string>();
  for (const stamp of findStamps(document, signature)) {
    const stamped = await verifyStamp(stamp, seen, options);
    checked.push(isInOrder(stamped.report, checked, claimedTime) ? stamped : outOfOrder(stamped));
  }
  return checked;
};

const verifyStamp = async (
  { kind, token, input, place }: Stamp,
  seen: Set<string>,
  options: { readonly pool: readonly Certificate[]; readonly now: number; readonly crypto: Crypto },
): Promise<CheckedStamp> => {
  const only = (report: TimestampReport): CheckedStamp => ({ report, place, chain: undefined });
  if (token === undefined) return only({ kind, state: 'invalid', reason: 'time-stamp-malformed' });
  if (input === undefined)
    return only({ kind, state: 'unsupported', reason: 'time-stamp-clear-form-unsupported' });
  const name = toHex(await options.crypto.digest('sha-256', token));
  if (seen.has(name)) return only({ kind, state: 'invalid', reason: 'time-stamp-doubled' });
  seen.add(name);
  const outcome = await verifyTimeStampToken({ ...options, token, input });
  if (outcome.state !== 'verified') return only({ kind, ...outcome });
  const { time, authority, chain } = outcome;
  return { report: { kind, state: 'passed', time, authority }, place, chain };
};

/** Content before signature before archive; a signature isn't stamped before it is made. */
const isInOrder = (
  { kind, state, time }: TimestampReport,
  earlier: readonly CheckedStamp[],
  claimedTime: number | undefined,
): boolean => {
  if (state !== 'passed' || time === undefined) return true;
  if (kind !== 'content' && claimedTime !== undefined && time + skew < claimedTime) return false;
  return earlier.every(
    ({ report }) =>
      report.state !== 'passed' ||
      order.indexOf(report.kind) >= order.indexOf(kind) ||
      (report.time ?? 0) <= time + skew,
  );
};

const outOfOrder = ({ report, place }: CheckedStamp): CheckedStamp => ({
  report: {
    kind: report.kind,
    state: 'invalid',
    reason: 'time-stamp-order-wrong',
    ...(report.time === undefined ? {} : { time: report.time }),
  },
  place,
  chain: undefined,
});
