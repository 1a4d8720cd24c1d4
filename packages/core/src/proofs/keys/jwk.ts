import { p256, p384 } from '@noble/curves/nist.js';
import {
  err,
  fromBase64url,
  fromHex,
  type JsonObject,
  ok,
  type Result,
  toBase64url,
  toHex,
} from '../../base/index.ts';
import type { PublicKey } from '../../ports/index.ts';

const curves = {
  'P-256': { curve: p256, size: 32, alg: 'ES256' },
  'P-384': { curve: p384, size: 48, alg: 'ES384' },
} as const;

/**
 * Reads a public signature key in JWK form: Ed25519, P-256 or P-384.
 *
 * Refused are private keys, keys for another use or algorithm, and points that
 * are not on their curve.
 *
 * @see RFC 7517; RFC 7518, section 6.2; RFC 8037
 */
export const fromJwk = (jwk: JsonObject): Result<PublicKey, 'jwk-malformed'> => {
  if ('d' in jwk || !isForSignatures(jwk)) return err('jwk-malformed');
  if (jwk.kty === 'OKP' && jwk.crv === 'Ed25519') {
    const bytes = coordinate(jwk.x, 32);
    if (bytes === undefined || !hasAlg(jwk, ['EdDSA', 'Ed25519'])) return err('jwk-malformed');
    return ok({ type: 'Ed25519', bytes });
  }
  if (jwk.kty === 'EC' && (jwk.crv === 'P-256' || jwk.crv === 'P-384')) {
    const { curve, size, alg } = curves[jwk.crv];
    const x = coordinate(jwk.x, size);
    const y = coordinate(jwk.y, size);
    if (x === undefined || y === undefined || !hasAlg(jwk, [alg])) return err('jwk-malformed');
    try {
      const point = curve.Point.fromHex(`04${toHex(x)}${toHex(y)}`);
      point.assertValidity();
      return ok({ type: jwk.crv, bytes: point.toBytes(true) });
    } catch {
      return err('jwk-malformed');
    }
  }
  return err('jwk-malformed');
};

/** Writes a public key as JWK. A point that is not on its curve is a fault of the caller. */
export const toJwk = (key: PublicKey): JsonObject => {
  if (key.type === 'Ed25519') return { kty: 'OKP', crv: 'Ed25519', x: toBase64url(key.bytes) };
  const { curve, size } = curves[key.type];
  const hex = curve.Point.fromBytes(key.bytes).toHex(false).slice(2);
  return {
    kty: 'EC',
    crv: key.type,
    x: hexToBase64url(hex.slice(0, 2 * size)),
    y: hexToBase64url(hex.slice(2 * size)),
  };
};

const hexToBase64url = (hex: string): string => {
  const bytes = fromHex(hex);
  if (!bytes.ok) throw new Error(bytes.error);
  return toBase64url(bytes.value);
};

const isForSignatures = (jwk: JsonObject): boolean =>
  (jwk.use === undefined || jwk.use === 'sig') &&
  (jwk.key_ops === undefined || (Array.isArray(jwk.key_ops) && jwk.key_ops.includes('verify')));

const hasAlg = (jwk: JsonObject, allowed: readonly string[]): boolean =>
  jwk.alg === undefined || (typeof jwk.alg === 'string' && allowed.includes(jwk.alg));

const coordinate = (value: unknown, size: number): Uint8Array | undefined => {
  if (typeof value !== 'string') return undefined;
  const bytes = fromBase64url(value);
  return bytes.ok && bytes.value.length === size ? bytes.value : undefined;
};
