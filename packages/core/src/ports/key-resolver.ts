import type { PublicKey } from './crypto.ts';

/** What a resolver says of a verification method. */
export type ResolvedKey =
  | {
      readonly state: 'found';
      readonly key: PublicKey;
      /** The controller document's id. */
      readonly controller: string;
      /** True when the controller document lists the method under `assertionMethod`. */
      readonly forAssertion: boolean;
      /** True when the controller document lists the method under `authentication`. Absent means no. */
      readonly forAuthentication?: boolean;
      /** When the key was revoked, as the controller document says (RFC 3339). */
      readonly revoked?: string;
      readonly expires?: string;
    }
  | { readonly state: 'absent'; readonly reason: string }
  | { readonly state: 'unreachable'; readonly reason: string };

/** Finds the public key behind a verification method URL. Never throws. */
export interface KeyResolver {
  resolve(verificationMethod: string): Promise<ResolvedKey>;
}
