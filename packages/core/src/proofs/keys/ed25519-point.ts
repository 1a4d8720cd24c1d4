import { toHex } from '../../base/index.ts';

/** The y coordinates of the eight points of small order, little-endian, without the sign bit. */
const smallOrder: ReadonlySet<string> = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
]);

/** Their first bytes: most points are told apart by these alone. */
const smallOrderStarts: ReadonlySet<number> = new Set(
  [...smallOrder].map((text) => Number.parseInt(text.slice(0, 2), 16)),
);

/**
 * Tells whether 32 bytes may stand for a public key or an R of Ed25519: y is
 * below the field's prime, and the point is not one of small order, with which
 * one signature fits many messages.
 *
 * Whether the point is on the curve is NOT checked here; verification does.
 * Every Crypto adapter asks this first, because platforms differ in exactly
 * these cases.
 *
 * @see RFC 8032, section 5.1.3
 */
export const isStrictEd25519Point = (encoded: Uint8Array): boolean => {
  if (encoded.length !== 32) return false;
  const y = Uint8Array.from(encoded);
  y[31] = (y[31] as number) & 0x7f;
  if (!isBelowPrime(y)) return false;
  return !smallOrderStarts.has(y[0] as number) || !smallOrder.has(toHex(y));
};

/** Compares with p = 2^255 − 19: ed, then ff thirty times, then 7f. */
const isBelowPrime = (y: Uint8Array): boolean => {
  if (y[31] !== 0x7f) return true;
  for (let i = 30; i > 0; i -= 1) if (y[i] !== 0xff) return true;
  return (y[0] as number) < 0xed;
};
