/**
 * RC2 in CBC mode, to read old files with: Node's cryptography has left it out. Nothing is ever
 * encrypted with it here.
 *
 * @see RFC 2268
 */
const table = Buffer.from(
  'd978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2179a59f587b34f1361456d8d09817d32' +
    'bd8f40eb86b77b0bf09521225c6b4e8254d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626' +
    '6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed708e8eade8052eef784aa72ac354d6a2a' +
    '961ad2715a1549744b9fd05e0418a4ecc2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731' +
    '2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a90d38341bab33ffb0bb480c5fb9b1cd2e' +
    'c5f3db47e5a59c770aa62068fe7fc1ad',
  'hex',
);

/** The 64 words of the key (section 2). */
const expand = (key: Buffer, effectiveBits: number): Uint16Array => {
  const bytes = Buffer.alloc(128);
  key.copy(bytes);
  const at = (index: number): number => bytes[index] as number;
  const substitute = (index: number): number => table[index & 0xff] as number;
  for (let i = key.length; i < 128; i += 1) bytes[i] = substitute(at(i - 1) + at(i - key.length));
  const length = Math.ceil(effectiveBits / 8);
  bytes[128 - length] = substitute(at(128 - length) & (0xff >> (8 * length - effectiveBits)));
  for (let i = 127 - length; i >= 0; i -= 1) bytes[i] = substitute(at(i + 1) ^ at(i + length));
  return Uint16Array.from({ length: 64 }, (_, i) => bytes.readUInt16LE(2 * i));
};

const shifts = [1, 2, 3, 5] as const;

/** One block, decrypted (section 4). */
const decryptBlock = (words: Uint16Array, block: Buffer): Buffer => {
  const r = [0, 2, 4, 6].map((offset) => block.readUInt16LE(offset));
  const part = (index: number): number => r[(index + 4) % 4] as number;
  let next = 63;
  const unmix = (): void => {
    for (let i = 3; i >= 0; i -= 1) {
      const shift = shifts[i] as number;
      const turned = ((part(i) >>> shift) | (part(i) << (16 - shift))) & 0xffff;
      const mixed = (part(i - 1) & part(i - 2)) + (~part(i - 1) & 0xffff & part(i - 3));
      r[i] = (turned - (words[next] as number) - mixed) & 0xffff;
      next -= 1;
    }
  };
  const unmash = (): void => {
    for (let i = 3; i >= 0; i -= 1) r[i] = (part(i) - (words[part(i - 1) & 63] as number)) & 0xffff;
  };
  for (const rounds of [5, 6, 5]) {
    for (let round = 0; round < rounds; round += 1) unmix();
    if (next >= 0) unmash();
  }
  const out = Buffer.alloc(8);
  r.forEach((value, index) => {
    out.writeUInt16LE(value, 2 * index);
  });
  return out;
};

/** Decrypts, padding and all; the caller takes the padding off. */
export const decryptRc2 = (key: Buffer, effectiveBits: number, vector: Buffer, encrypted: Buffer): Buffer => {
  const words = expand(key, effectiveBits);
  const out = Buffer.alloc(encrypted.length);
  let before = vector;
  for (let start = 0; start + 8 <= encrypted.length; start += 8) {
    const block = encrypted.subarray(start, start + 8);
    decryptBlock(words, block).forEach((byte, index) => {
      out[start + index] = byte ^ (before[index] as number);
    });
    before = block;
  }
  return out;
};
