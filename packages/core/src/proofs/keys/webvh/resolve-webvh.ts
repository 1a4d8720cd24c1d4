import { err, ok, type Result } from '../../../base/index.ts';
import type { Fetcher, ResolvedKey } from '../../../ports/index.ts';
import { parseDidDocument } from '../did-document.ts';
import { parseVerificationMethod } from '../did-url.ts';
import { didWebToUrl } from '../did-web.ts';
import { parseLog } from './log-entry.ts';
import { verifyLog } from './verify-log.ts';
import { areWitnessed } from './verify-witnesses.ts';

/** Where the parts of a `did:webvh` are published. */
export interface WebvhAddresses {
  readonly scid: string;
  readonly log: string;
  readonly witnesses: string;
}

/** @see did:webvh v1.0, The DID to HTTPS Transformation */
export const webvhToAddresses = (did: string): Result<WebvhAddresses, 'did-webvh-malformed'> => {
  const [, scid, rest] = /^did:webvh:([1-9A-HJ-NP-Za-km-z]{46}):(.+)$/.exec(did) ?? [];
  const web = rest === undefined ? undefined : didWebToUrl(`did:web:${rest}`);
  if (scid === undefined || !web?.ok) return err('did-webvh-malformed');
  const folder = web.value.slice(0, -'did.json'.length);
  return ok({ scid, log: `${folder}did.jsonl`, witnesses: `${folder}did-witness.json` });
};

/**
 * Resolves a verification method of a `did:webvh` by its whole history: the DID
 * names the first entry's content, each entry names the one before, and keys
 * that were in force sign each. The last entry speaks.
 *
 * A history that doesn't hold means that no key is published: it is never
 * followed up to where it breaks.
 *
 * @see https://identity.foundation/didwebvh/v1.0/
 */
export const resolveDidWebvh = async (
  verificationMethod: string,
  fetcher: Fetcher,
  now?: number,
): Promise<ResolvedKey> => {
  const did = parseVerificationMethod(verificationMethod)?.controller ?? '';
  const addresses = webvhToAddresses(did);
  if (!addresses.ok) return { state: 'absent', reason: addresses.error };
  const { scid, log, witnesses } = addresses.value;
  const fetched = await fetcher.fetch(log);
  if (fetched.state !== 'found') return fetched;
  const entries = parseLog(fetched.body);
  if (entries === undefined) return { state: 'absent', reason: 'did-log-malformed' };
  const verified = verifyLog(entries, scid, now);
  if (typeof verified === 'string') return { state: 'absent', reason: verified };
  if (verified.toWitness.length > 0) {
    const file = await fetcher.fetch(witnesses);
    if (file.state === 'unreachable') return file;
    const isEnough = file.state === 'found' && areWitnessed(file.body, entries, verified.toWitness);
    if (!isEnough) return { state: 'absent', reason: 'did-log-witnesses-missing' };
  }
  return parseDidDocument(verified.state, verificationMethod);
};
