import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

const nonceLength = 12;
const tagLength = 16;

/** First byte of everything encrypted: which cipher and layout follow. */
const version = 1;

/**
 * AES-256-GCM: version, nonce, tag, ciphertext. `bound` is authenticated with it, so that a
 * value moved to another row does not open.
 *
 * @see NIST SP 800-38D; a key makes far fewer than 2^32 values, so random nonces are safe
 */
export const encrypt = (key: KeyObject, bound: string, plain: Uint8Array): Buffer => {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  cipher.setAAD(Buffer.from(bound));
  const body = cipher.update(plain);
  const end = cipher.final();
  return Buffer.concat([Uint8Array.of(version), nonce, cipher.getAuthTag(), body, end]);
};

/** Opens what `encrypt` made. Throws a plain Error on anything else: the store itself is damaged or forged. */
export const decrypt = (key: KeyObject, bound: string, sealed: Uint8Array): Buffer => {
  const start = 1 + nonceLength + tagLength;
  if (sealed.length < start || sealed[0] !== version) throw new Error(`not an encrypted value: ${bound}`);
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + nonceLength), {
    authTagLength: tagLength,
  });
  decipher.setAAD(Buffer.from(bound));
  decipher.setAuthTag(sealed.subarray(1 + nonceLength, start));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(start)), decipher.final()]);
  } catch (cause) {
    throw new Error(`an encrypted value does not open: ${bound}`, { cause });
  }
};
