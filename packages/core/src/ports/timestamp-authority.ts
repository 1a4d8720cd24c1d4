import type { DigestAlgorithm } from './crypto.ts';

/** Stamps digests with the time. It learns nothing of what was digested. */
export interface TimestampAuthority {
  /**
   * A time-stamp token (RFC 3161) over the digest, in DER. Callers verify it before
   * they rely on it. Rejects where the authority can't be reached or refuses.
   */
  stamp(imprint: { readonly algorithm: DigestAlgorithm; readonly digest: Uint8Array }): Promise<Uint8Array>;
}
