import { type JsonObject, toList } from '../../../base/index.ts';
import { findProver } from './entry-proof.ts';
import type { LogEntry } from './log-entry.ts';
import { hashEntry, hashFirstEntry, hashText } from './log-hash.ts';
import type { LogParameters, Witnesses } from './log-parameters.ts';

/** Why a log is worth nothing. */
export type LogFault =
  | 'did-log-scid-wrong'
  | 'did-log-version-wrong'
  | 'did-log-hash-wrong'
  | 'did-log-time-wrong'
  | 'did-log-parameters-wrong'
  | 'did-log-keys-wrong'
  | 'did-log-proof-wrong'
  | 'did-log-moved'
  | 'did-log-witnesses-missing'
  | 'did-deactivated';

/** What a log comes to. */
export interface VerifiedLog {
  readonly state: JsonObject;
  /** Each entry that must have been witnessed, and by whom. */
  readonly toWitness: readonly { readonly number: number; readonly witnesses: Witnesses }[];
}

/** What is in force while an entry is read. */
type Active = Required<Omit<LogParameters, 'method' | 'scid'>>;

const method = 'did:webvh:1.0';
const mostProofs = 5;
const start: Active = {
  updateKeys: [],
  nextKeyHashes: [],
  witness: 'none',
  portable: false,
  deactivated: false,
};

/**
 * Verifies that each entry follows from the one before: hashes, times,
 * parameters, and the keys that could sign it. Witnesses are asked afterwards.
 *
 * @param now milliseconds since 1970; absent where there is no clock
 * @see did:webvh v1.0, Read (Resolve)
 */
export const verifyLog = (
  entries: readonly LogEntry[],
  scid: string,
  now?: number,
): VerifiedLog | LogFault => {
  const toWitness: { number: number; witnesses: Witnesses }[] = [];
  let active = start;
  let previous: LogEntry | undefined;
  for (const entry of entries) {
    const fault = findFault(entry, previous, active, scid);
    if (fault !== undefined) return fault;
    const witnesses =
      previous === undefined || active.witness === 'none' ? entry.parameters.witness : active.witness;
    if (witnesses !== undefined && witnesses !== 'none') toWitness.push({ number: entry.number, witnesses });
    active = { ...active, ...entry.parameters };
    previous = entry;
  }
  if (previous === undefined) return 'did-log-version-wrong';
  if (now !== undefined && previous.time > now) return 'did-log-time-wrong';
  return active.deactivated ? 'did-deactivated' : { state: previous.state, toWitness };
};

const findFault = (
  entry: LogEntry,
  previous: LogEntry | undefined,
  active: Active,
  scid: string,
): LogFault | undefined => {
  if (active.deactivated || entry.number !== (previous?.number ?? 0) + 1) return 'did-log-version-wrong';
  if (previous !== undefined && entry.time <= previous.time) return 'did-log-time-wrong';
  const broken = previous === undefined ? findFirstFault(entry, scid) : findLaterFault(entry, active);
  if (broken !== undefined) return broken;
  if (entry.hash !== hashEntry(entry.unsecured, previous?.versionId ?? scid)) return 'did-log-hash-wrong';

  const keys = findAuthorisedKeys(entry, previous, active);
  if (keys === undefined) return 'did-log-keys-wrong';
  const { proofs, unsecured } = entry;
  if (proofs.length === 0 || proofs.length > mostProofs) return 'did-log-proof-wrong';
  if (!proofs.every((proof) => keys.includes(findProver(unsecured, proof) ?? '')))
    return 'did-log-proof-wrong';
  return hasMoved(entry, previous, active, scid) ? 'did-log-moved' : undefined;
};

const findFirstFault = ({ parameters, unsecured }: LogEntry, scid: string): LogFault | undefined => {
  if (parameters.method !== method || parameters.updateKeys === undefined) return 'did-log-parameters-wrong';
  return parameters.scid !== scid || hashFirstEntry(unsecured, scid) !== scid
    ? 'did-log-scid-wrong'
    : undefined;
};

const findLaterFault = ({ parameters }: LogEntry, active: Active): LogFault | undefined => {
  const { method: later, scid, portable } = parameters;
  const isSame = scid === undefined && (later === undefined || later === method);
  return isSame && !(portable === true && !active.portable) ? undefined : 'did-log-parameters-wrong';
};

/**
 * The keys that may sign an entry: those in force before it, unless they were
 * promised by their hashes; then its own, if they are the promised ones.
 *
 * @see did:webvh v1.0, Authorized Keys; Pre-Rotation Key Hash Generation and Verification
 */
const findAuthorisedKeys = (
  { parameters }: LogEntry,
  previous: LogEntry | undefined,
  active: Active,
): readonly string[] | undefined => {
  const { updateKeys, nextKeyHashes } = parameters;
  if (previous === undefined) return updateKeys;
  if (active.nextKeyHashes.length === 0) return active.updateKeys;
  if (updateKeys === undefined || nextKeyHashes === undefined) return undefined;
  return updateKeys.every((key) => active.nextKeyHashes.includes(hashText(key))) ? updateKeys : undefined;
};

/** A DID may change its place only where its first entry allowed that, and it must name the old one. */
const hasMoved = (
  { state }: LogEntry,
  previous: LogEntry | undefined,
  { portable }: Active,
  scid: string,
): boolean => {
  if (typeof state.id !== 'string' || !state.id.startsWith(`did:webvh:${scid}:`)) return true;
  if (previous === undefined || previous.state.id === state.id) return false;
  return !portable || !toList(state.alsoKnownAs).includes(previous.state.id ?? null);
};
