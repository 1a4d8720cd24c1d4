import { concatBytes, err, fromMultibase, ok, type Result, toMultibase } from '../../base/index.ts';
import type { KeyType, PublicKey } from '../../ports/index.ts';

/** The varint of the key's multicodec, and the key's length in bytes. */
const codecs: readonly { type: KeyType; prefix: readonly [number, number]; length: number }[] = [
  { type: 'Ed25519', prefix: [0xed, 0x01], length: 32 },
  { type: 'P-256', prefix: [0x80, 0x24], length: 33 },
  { type: 'P-384', prefix: [0x81, 0x24], length: 49 },
];

/**
 * Writes a public key as `publicKeyMultibase`.
 *
 * @see Controlled Identifiers 1.0, section 2.2.2
 */
export const toMultikey = (key: PublicKey): string => {
  const codec = codecs.find(({ type }) => type === key.type);
  if (codec === undefined) throw new Error(`No multicodec of ${key.type}`);
  return toMultibase('z', concatBytes(Uint8Array.from(codec.prefix), key.bytes));
};

/**
 * Reads a `publicKeyMultibase` of the three key types that we know.
 * Whether the point lies on its curve shows when a signature is verified.
 */
export const fromMultikey = (text: string): Result<PublicKey, 'multikey-malformed'> => {
  const decoded = fromMultibase('z', text);
  if (!decoded.ok) return err('multikey-malformed');
  const [first, second] = decoded.value;
  const codec = codecs.find(({ prefix }) => prefix[0] === first && prefix[1] === second);
  const bytes = decoded.value.slice(2);
  if (codec === undefined || bytes.length !== codec.length) return err('multikey-malformed');
  if (codec.type !== 'Ed25519' && bytes[0] !== 2 && bytes[0] !== 3) return err('multikey-malformed');
  return ok({ type: codec.type, bytes });
};
