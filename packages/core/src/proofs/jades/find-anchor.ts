import type { ChainLinkReport, ChainReport } from './report.ts';

/**
 * Finds the lowest certificate of a chain that a trusted list names, with nothing
 * wrong with it or below it: what the list says of that one then holds for the
 * first. A listed certificate that is no authority vouches for itself alone.
 *
 * Revocation is NOT looked at here.
 *
 * @param anchors SHA-256 fingerprints of trusted certificates, hexadecimal
 */
export const findAnchor = (
  { links }: ChainReport,
  anchors: ReadonlySet<string>,
): ChainLinkReport | undefined => {
  const firstFaulty = links.findIndex(({ faults }) => faults.length > 0);
  const sound = firstFaulty === -1 ? links : links.slice(0, firstFaulty);
  return sound.find(({ fingerprint }) => anchors.has(fingerprint));
};
