import { toBase64url, toUtf8 } from '../../base/index.ts';
import type { Awaitable, Crypto, DigestAlgorithm } from '../../ports/index.ts';

/** The digests that `_sd_alg` may name here, by their registered names. */
const algorithms: readonly string[] = ['sha-256', 'sha-384', 'sha-512'] satisfies DigestAlgorithm[];

/** Whether we know a digest that a document names. */
export const isDigestAlgorithm = (name: unknown): name is DigestAlgorithm =>
  typeof name === 'string' && algorithms.includes(name);

/**
 * The digest of a disclosure's text as it travels, not of what it says.
 *
 * @see RFC 9901, section 4.2.3
 */
export const digestOf = (text: string, algorithm: DigestAlgorithm, crypto: Crypto): Awaitable<string> => {
  if (algorithm === 'sha-256' && crypto.sha256Hex !== undefined)
    return hexToBase64url(crypto.sha256Hex(text));
  const digest = crypto.digest(algorithm, toUtf8(text));
  return digest instanceof Uint8Array ? toBase64url(digest) : digest.then(toBase64url);
};

const hexToBase64url = (hex: string): string => {
  const bytes = new Uint8Array(hex.length / 2);
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = (nibbleAt(hex, 2 * i) << 4) | nibbleAt(hex, 2 * i + 1);
  return toBase64url(bytes);
};

/** Of lower-case hexadecimal, as the port promises it. */
const nibbleAt = (hex: string, index: number): number => {
  const code = hex.charCodeAt(index);
  return code < 58 ? code - 48 : code - 87;
};
