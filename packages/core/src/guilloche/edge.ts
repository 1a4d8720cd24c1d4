/**
 * The milled edge of a whole seal: for each half byte v of the digest a pair of
 * ticks, v + 2 apart, on a pitch of 28. No two digests share an edge.
 */
export function milledEdge(digest: Uint8Array): string {
  const dashes = [...digest]
    .flatMap((byte) => [byte >> 4, byte & 15])
    .map((v) => `3 ${v + 2} 3 ${20 - v}`)
    .join(' ');
  return `<circle r="486" stroke-width="14" pathLength="1792" stroke-dasharray="${dashes}"/>`;
}
