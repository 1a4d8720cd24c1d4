import type { VerificationPorts } from '../ports.ts';

/** What one list said. */
export type StatusListAnswer =
  | {
      readonly state: 'set' | 'not-set';
      readonly purpose: string;
      readonly listed: string;
      /** In the issuer's words. */
      readonly message?: string;
    }
  | { readonly state: 'undetermined'; readonly reason: string };

/** The list's text, from where it is published, else from the file that the credential came in. */
export const fetchList = async (
  url: string,
  { statusSource, carried }: VerificationPorts,
): Promise<string | undefined> => {
  const fetched = await statusSource.fetch(url);
  if (fetched.state === 'found') return fetched.body;
  const packed = await carried?.statusSource.fetch(url);
  return packed?.state === 'found' ? packed.body : undefined;
};

/**
 * The issuer itself, or the root of the web host whose paths its `did:web` lives
 * under: that host already decides which keys the issuer has.
 */
export const maySpeakFor = (lister: string, issuer: string): boolean =>
  lister === issuer || (/^did:web:[^:]+$/.test(lister) && issuer.startsWith(`${lister}:`));
