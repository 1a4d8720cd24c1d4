import { err, ok, type Result } from './result.ts';

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

// The algorithm takes quadratic time. Keys and signatures are far shorter.
const longest = 1024;

// Four letters, or three bytes, at a time: what is carried stays below 2^53.
const letters = 4;
const lettersBase = 58 ** letters;
const bytesBase = 2 ** 24;

/** Writes at most 1,024 bytes in the Bitcoin alphabet; more is a fault of the caller. */
export const toBase58 = (bytes: Uint8Array): string => {
  if (bytes.length > longest) throw new Error(`base58 of ${bytes.length} bytes`);
  let zeros = 0;
  while (zeros < bytes.length && bytes[zeros] === 0) zeros += 1;
  const digits: number[] = [];
  // The first step takes what is over, so that all others take three bytes.
  for (let start = zeros, end = start + ((bytes.length - zeros) % 3 || 3); start < bytes.length; end += 3) {
    let summand = 0;
    for (; start < end; start += 1) summand = summand * 256 + (bytes[start] as number);
    addTo(digits, bytesBase, summand, lettersBase);
  }
  let text = '';
  for (let i = digits.length - 1; i >= 0; i -= 1) {
    let digit = digits[i] as number;
    let four = '';
    for (let place = 0; place < letters; place += 1) {
      four = alphabet.charAt(digit % 58) + four;
      digit = Math.floor(digit / 58);
    }
    text += four;
  }
  return '1'.repeat(zeros) + text.replace(/^1+/, '');
};

/** Reads at most 1,024 characters of the Bitcoin alphabet. */
export const fromBase58 = (text: string): Result<Uint8Array, 'base58-malformed'> => {
  if (text.length > longest) return err('base58-malformed');
  let zeros = 0;
  while (zeros < text.length && text.charAt(zeros) === '1') zeros += 1;
  const limbs: number[] = [];
  for (
    let start = zeros, end = start + ((text.length - zeros) % letters || letters);
    start < text.length;
    end += letters
  ) {
    let summand = 0;
    for (; start < end; start += 1) {
      const value = values[text.charCodeAt(start)];
      if (value === undefined) return err('base58-malformed');
      summand = summand * 58 + value;
    }
    addTo(limbs, lettersBase, summand, bytesBase);
  }
  const top = limbs.at(-1) ?? 0;
  const length = limbs.length * 3 - (limbs.length === 0 ? 0 : top < 256 ? 2 : top < 65_536 ? 1 : 0);
  const bytes = new Uint8Array(zeros + length);
  for (let i = 0; i < length; i += 1) {
    const limb = limbs[Math.floor(i / 3)] as number;
    bytes[bytes.length - 1 - i] = (limb >> (8 * (i % 3))) & 0xff;
  }
  return ok(bytes);
};

const values: readonly (number | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const value = alphabet.indexOf(String.fromCharCode(code));
  return value < 0 ? undefined : value;
});

/** number = number × factor + summand, where number is little-endian digits of `base`. */
const addTo = (number: number[], factor: number, summand: number, base: number): void => {
  let carry = summand;
  for (let i = 0; i < number.length; i += 1) {
    carry += (number[i] as number) * factor;
    const rest = carry % base;
    number[i] = rest;
    carry = (carry - rest) / base;
  }
  while (carry > 0) {
    number.push(carry % base);
    carry = Math.floor(carry / base);
  }
};
