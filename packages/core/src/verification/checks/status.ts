import { isJsonObject, type JsonObject, parseJson, toDateTime } from '../../base/index.ts';
import { credentialsContext, findIndirectTerm, parseEnvelope } from '../../formats/vc-v2/index.ts';
import {
  checkStatusListEntry,
  parseStatusListCredential,
  parseStatusListEntry,
  type StatusListCredential,
  type StatusListEntry,
} from '../../status/bitstring-status-list/index.ts';
import { type Check, createCheck } from '../check.ts';
import type { VerificationPorts } from '../ports.ts';
import { checkProof } from './proof.ts';
import { fetchList, maySpeakFor, type StatusListAnswer } from './status-list.ts';
import type { Structured } from './structure.ts';
import { askTokenList } from './token-list.ts';

/** The answer, and everything that the lists said: a revoked credential may be suspended, too. */
export interface StatusAnswer {
  readonly check: Check;
  readonly revoked: boolean;
  readonly suspended: boolean;
  /** At least one list gave no answer. */
  readonly undetermined: boolean;
}

/** Purposes that decide a verdict. Others (refreshing, the issuer's own) are not asked. */
const decisive = ['revocation', 'suspension'];
/** What the issuer has to say beside: it decides nothing, and where it can't be had nothing is missing. */
const message = 'message';
const longestMessage = 500;
// More entries than purposes make sense: each costs a request.
const mostEntries = 4;

/**
 * Asks the issuer's lists whether the credential is revoked or suspended. The
 * lists are fetched whole: nobody learns which entry was asked for. What can't be
 * told is never "no".
 */
export const checkStatus = async (
  credential: Structured,
  ports: VerificationPorts,
): Promise<StatusAnswer> => {
  const found = findEntries(credential);
  if (found === 'unsupported')
    return toAnswer([{ state: 'undetermined', reason: 'status-type-unsupported' }]);
  const answers: StatusListAnswer[] = [];
  for (const entry of found) {
    const answer = await ask(entry, credential.envelope.issuer.id, ports);
    if (entry.purpose !== message || answer.state !== 'undetermined') answers.push(answer);
  }
  if (credential.tokenStatus !== undefined)
    answers.push(await askTokenList(credential.tokenStatus, credential.envelope.issuer.id, ports));
  return toAnswer(answers);
};

const findEntries = ({ envelope, marks }: Structured): readonly StatusListEntry[] | 'unsupported' => {
  const parsed = envelope.status.map(parseStatusListEntry);
  const entries = [...parsed.flatMap((entry) => (entry.ok ? [entry.value] : [])), ...(marks?.status ?? [])];
  if (parsed.some((entry) => !entry.ok) || entries.length > mostEntries) return 'unsupported';
  return entries.filter(({ purpose }) => purpose === message || decisive.includes(purpose));
};

const ask = async (
  entry: StatusListEntry,
  issuer: string,
  ports: VerificationPorts,
): Promise<StatusListAnswer> => {
  const undetermined = (reason: string): StatusListAnswer => ({ state: 'undetermined', reason });
  const body = await fetchList(entry.list, ports);
  if (body === undefined) return undetermined('status-unreachable');
  const list = readList(body);
  if (list === undefined) return undetermined('status-list-malformed');
  // An address inside the list, or another list of the same issuer could be served in its place.
  if (list.credential.id !== entry.list) return undetermined('status-list-mismatch');
  if (!maySpeakFor(list.credential.issuer, issuer)) return undetermined('status-list-issuer-wrong');
  const proof = await checkProof(list.document, list.credential.issuer, ports);
  if (proof.check.outcome === 'not-checked') return undetermined('status-list-seal-not-checked');
  if (proof.check.outcome !== 'success' || proof.controller !== list.credential.issuer)
    return undetermined('status-list-seal-wrong');
  if (isStale(list.credential, ports.clock.now())) return undetermined('status-list-not-in-force');
  const outcome = await checkStatusListEntry({
    entry,
    list: list.credential,
    crypto: ports.crypto,
    now: ports.clock.now(),
  });
  if (outcome.state === 'undetermined') return undetermined(outcome.reason);
  return {
    state: outcome.state,
    purpose: entry.purpose,
    listed: toDateTime(list.credential.validFrom ?? ports.clock.now()),
    ...(outcome.message === undefined ? {} : { message: outcome.message }),
  };
};

/** A list is a credential of its own, built as strictly as any. */
const readList = (
  body: string,
): { readonly document: JsonObject; readonly credential: StatusListCredential } | undefined => {
  const document = parseJson(body);
  if (!document.ok || !isJsonObject(document.value)) return undefined;
  const { proof: _, ...unsecured } = document.value;
  const envelope = parseEnvelope(unsecured);
  if (!envelope.ok || findIndirectTerm(unsecured, []) !== undefined) return undefined;
  if (envelope.value.contexts.length !== 1 || envelope.value.contexts[0] !== credentialsContext)
    return undefined;
  const credential = parseStatusListCredential(document.value);
  return credential.ok ? { document: document.value, credential: credential.value } : undefined;
};

/** A list that doesn't say until when it holds, may be used as long as its `ttl` says. */
const isStale = ({ validFrom, validUntil, ttl }: StatusListCredential, now: number): boolean =>
  validUntil === undefined && (validFrom === undefined || ttl === undefined || validFrom + ttl < now);

const toAnswer = (answers: readonly StatusListAnswer[]): StatusAnswer => {
  const isSet = (purpose: string): StatusListAnswer | undefined =>
    answers.find((answer) => answer.state === 'set' && answer.purpose === purpose);
  const unknown = answers.find((answer) => answer.state === 'undetermined');
  const [revoked, suspended] = [isSet('revocation'), isSet('suspension')];
  return {
    check: toCheck(answers, revoked, suspended, unknown),
    revoked: revoked !== undefined,
    suspended: suspended !== undefined,
    undetermined: unknown !== undefined,
  };
};

const toCheck = (
  answers: readonly StatusListAnswer[],
  revoked: StatusListAnswer | undefined,
  suspended: StatusListAnswer | undefined,
  unknown: StatusListAnswer | undefined,
): Check => {
  const listed = (answer: StatusListAnswer | undefined) =>
    answer === undefined || answer.state === 'undetermined' ? {} : { values: { listed: answer.listed } };
  if (revoked !== undefined) return createCheck('status', 'failure', 'revoked', listed(revoked));
  if (suspended !== undefined) return createCheck('status', 'warning', 'suspended', listed(suspended));
  if (unknown?.state === 'undetermined') return createCheck('status', 'not-checked', unknown.reason);
  if (answers.length === 0) return createCheck('status', 'skipped', 'none');
  const said = answers.find((answer) => answer.state === 'set' && answer.purpose === message);
  if (said !== undefined && said.state === 'set' && said.message !== undefined && said.message !== '')
    return createCheck('status', 'success', 'message', {
      values: { listed: said.listed, message: said.message.slice(0, longestMessage) },
    });
  return createCheck('status', 'success', 'in-force', listed(answers[0]));
};
