import type { Awaitable, PublicKey } from './crypto.ts';

/**
 * Holds one private key and signs with it. Where the key lives (file, HSM,
 * another process) is the adapter's business; core never sees it.
 */
export interface Signer {
  readonly publicKey: PublicKey;
  /** The verification method's absolute URL, e.g. `did:web:example.org:o:x#key-1`. */
  readonly verificationMethod: string;
  sign(data: Uint8Array): Awaitable<Uint8Array>;
}
