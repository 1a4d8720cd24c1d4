import { err, ok, type Result } from './result.ts';

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

// The algorithm takes quadratic time. Keys and signatures are far shorter.
const longest = 1024;

/** Writes at most 1,024 bytes in the Bitcoin alphabet; more is a fault of the caller. */
export const toBase58 = (bytes: Uint8Array): string => {
  if (bytes.length > longest) throw new Error(`base58 of ${bytes.length} bytes`);
  const zeros = countLeading(bytes, 0);
  const digits: number[] = [];
  for (const byte of bytes.subarray(zeros)) addTo(digits, 256, byte, 58);
  return (
    '1'.repeat(zeros) +
    digits
      .reverse()
      .map((digit) => alphabet.charAt(digit))
      .join('')
  );
};

/** Reads at most 1,024 characters of the Bitcoin alphabet. */
export const fromBase58 = (text: string): Result<Uint8Array, 'base58-malformed'> => {
  if (text.length > longest) return err('base58-malformed');
  const values = Array.from(text, (character) => alphabet.indexOf(character));
  if (values.includes(-1)) return err('base58-malformed');
  const zeros = countLeading(values, 0);
  const bytes: number[] = [];
  for (const value of values.slice(zeros)) addTo(bytes, 58, value, 256);
  return ok(Uint8Array.from([...new Array<number>(zeros).fill(0), ...bytes.reverse()]));
};

const countLeading = (values: ArrayLike<number>, wanted: number): number => {
  let count = 0;
  while (count < values.length && values[count] === wanted) count += 1;
  return count;
};

/** number = number × factor + summand, where number is little-endian digits of `base`. */
const addTo = (number: number[], factor: number, summand: number, base: number): void => {
  let carry = summand;
  for (let i = 0; i < number.length; i += 1) {
    carry += (number[i] as number) * factor;
    number[i] = carry % base;
    carry = Math.floor(carry / base);
  }
  while (carry > 0) {
    number.push(carry % base);
    carry = Math.floor(carry / base);
  }
};
