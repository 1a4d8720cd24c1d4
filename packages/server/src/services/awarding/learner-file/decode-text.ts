import { err, ok, type Result } from '@sigillo/core/base';

/** Why bytes could not be read as text. */
export type TextFault = 'file-empty' | 'file-not-text' | 'file-encoding-unknown';

const startsWith = (bytes: Uint8Array, ...prefix: readonly number[]): boolean =>
  prefix.every((byte, i) => bytes[i] === byte);

const decode = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * Decodes a text file whose encoding nobody says: byte order marks first, then
 * UTF-16 by its zero bytes, then strict UTF-8, then the two Windows code pages
 * that spreadsheets still write. Where the code page can't be told apart it is
 * refused: a wrong guess would be sealed into somebody's name.
 */
export const decodeText = (
  bytes: Uint8Array,
): Result<{ readonly text: string; readonly encoding: string }, TextFault> => {
  if (bytes.length === 0) return err('file-empty');
  for (const encoding of candidates(bytes)) {
    const text = decode(encoding, bytes);
    if (text === undefined) continue;
    if (text.includes('\0')) return err('file-not-text');
    return text.trim() === '' ? err('file-empty') : ok({ text, encoding });
  }
  return bytes.includes(0) ? err('file-not-text') : err('file-encoding-unknown');
};

const candidates = (bytes: Uint8Array): readonly string[] => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return ['utf-8'];
  if (startsWith(bytes, 0xff, 0xfe)) return ['utf-16le'];
  if (startsWith(bytes, 0xfe, 0xff)) return ['utf-16be'];
  const zeros = [0, 0];
  const head = bytes.subarray(0, 4096);
  for (let i = 0; i < head.length; i += 1) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 8 && even === 0) return ['utf-16le'];
  if (even > head.length / 8 && odd === 0) return ['utf-16be'];
  const page = guessCodePage(bytes);
  return page === undefined ? ['utf-8'] : ['utf-8', page];
};

/** Cyrillic words are runs of high bytes; in Western languages a high byte stands alone among ASCII letters. */
const guessCodePage = (bytes: Uint8Array): string | undefined => {
  let high = 0;
  let beside = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    if ((bytes[i] as number) < 0x80) continue;
    high += 1;
    if ((bytes[i - 1] ?? 0) >= 0xc0 || (bytes[i + 1] ?? 0) >= 0xc0) beside += 1;
  }
  if (beside > high * 0.9) return onlyLetters('windows-1251', bytes, /[^\u0400-\u045f«»“”„’№–—…\u00a0]/u);
  if (beside < high * 0.3) return onlyLetters('windows-1252', bytes, /[^\p{L}“”„’‘«»–—…°\u00a0]/u);
  return undefined;
};

/** The code page, unless it turns high bytes into signs that no name or place holds. */
const onlyLetters = (encoding: string, bytes: Uint8Array, foreign: RegExp): string | undefined => {
  const text = decode(encoding, bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything that ASCII has is fine
  return text === undefined || foreign.test(text.replace(/[\u0000-\u007f]+/g, '')) ? undefined : encoding;
};
