import { equalBytes, err, ok, type Result } from '../../base/index.ts';
import type { Crypto } from '../../ports/index.ts';
import type { JadesReport } from '../../proofs/jades/index.ts';
import { buildChain, type Certificate, parseCertificate, parsePem } from '../../proofs/x509/index.ts';

/**
 * Authorities that the verifier trusts to say whose certificate it is, and when something was
 * stamped. Whoever hands the list over vouches for it.
 */
export interface TrustedAuthorities {
  /** For people: who keeps the list, or its file. */
  readonly name: string;
  readonly certificates: readonly Certificate[];
}

/** Reads a list of authorities: certificates in PEM. One that can't be read spoils the whole, and so does none. */
export const parseTrustedAuthorities = (
  text: string,
  name: string,
): Result<TrustedAuthorities, 'authorities-malformed'> => {
  const blocks = parsePem(text);
  if (!blocks.ok || blocks.value.length === 0) return err('authorities-malformed');
  const certificates = blocks.value.flatMap((bytes) => {
    const parsed = parseCertificate(bytes);
    return parsed.ok ? [parsed.value] : [];
  });
  return certificates.length === blocks.value.length
    ? ok({ name, certificates })
    : err('authorities-malformed');
};

type Chain = NonNullable<JadesReport['chain']>;

/**
 * The first list that has a certificate of this chain, or the one above it, with nothing wrong
 * with any certificate up to there. What the list says of that one then holds for the first.
 *
 * @param at the moment that counts, in milliseconds since 1970
 */
export const findAuthorities = async (
  chain: Chain | undefined,
  at: number,
  lists: readonly TrustedAuthorities[],
  crypto: Crypto,
): Promise<{ readonly list: TrustedAuthorities; readonly authority: Certificate } | undefined> => {
  const [leaf, ...carried] = (chain?.links ?? []).flatMap(({ certificate }) => {
    const parsed = parseCertificate(certificate);
    return parsed.ok ? [parsed.value] : [];
  });
  if (leaf === undefined) return undefined;
  // A list's own certificates come first: of two paths, the one that leads to it counts.
  const pool = [...lists.flatMap(({ certificates }) => certificates), ...carried];
  const { links } = await buildChain(leaf, pool, at, crypto);
  for (const { certificate, faults } of links) {
    if (faults.length > 0) return undefined;
    const list = lists.find(({ certificates }) =>
      certificates.some(({ der }) => equalBytes(der, certificate.der)),
    );
    if (list !== undefined) return { list, authority: certificate };
  }
  return undefined;
};
