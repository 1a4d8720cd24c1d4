import { describe, expect, it } from 'vitest';
import { fromBase58, toBase58 } from './base58.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { concatBytes, equalBytes, fromHex, fromUtf8, toHex, toUtf8 } from './bytes.ts';
import { fromMultibase, toMultibase } from './multibase.ts';

const hex = (text: string): Uint8Array => {
  const bytes = fromHex(text);
  if (!bytes.ok) throw new Error(text);
  return bytes.value;
};

describe('base64url', () => {
  it('agrees with Node on every length and byte', () => {
    const all = Uint8Array.from({ length: 768 }, (_, i) => (i * 7 + (i >> 8)) & 255);
    for (let length = 0; length <= all.length; length += length < 70 ? 1 : 97) {
      const bytes = all.subarray(0, length);
      const text = Buffer.from(bytes).toString('base64url');
      expect(toBase64url(bytes)).toBe(text);
      expect(fromBase64url(text)).toEqual({ ok: true, value: new Uint8Array(bytes) });
    }
  });

  it.each([
    ['padding', 'TQ=='],
    ['stray bits in a tail of two', 'TR'],
    ['stray bits in a tail of three', 'TWF'.replace('F', 'H')],
    ['a tail of one', 'TWFuA'],
    ['the standard alphabet +', 'a+b8'],
    ['the standard alphabet /', 'a/b8'],
    ['a question mark', 'TWF?'],
    ['a line feed', 'TWFu\n'],
    ['a letter beyond ASCII', 'TWFé'],
  ])('refuses %s', (_name, text) => {
    expect(fromBase64url(text)).toEqual({ ok: false, error: 'base64url-malformed' });
  });
});

describe('base58', () => {
  // draft-msporny-base58, section 5, and leading zeros
  it.each([
    ['Hello World!', toUtf8('Hello World!'), '2NEpo7TZRRrLZSi2U'],
    [
      'the quick brown fox',
      toUtf8('The quick brown fox jumps over the lazy dog.'),
      'USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z',
    ],
    ['leading zeros', hex('0000287fb4cd'), '11233QC4'],
    ['zeros alone', hex('000000'), '111'],
    ['nothing', hex(''), ''],
  ])('writes and reads %s', (_name, bytes, text) => {
    expect(toBase58(bytes)).toBe(text);
    expect(fromBase58(text)).toEqual({ ok: true, value: bytes });
  });

  it.each([
    ['0', '10'],
    ['O', 'O'],
    ['I', '1I'],
    ['l', 'l1'],
    ['a letter beyond the plane', '1\u{1f600}'],
    ['too much', '2'.repeat(1025)],
  ])('refuses %s', (_name, text) => {
    expect(fromBase58(text)).toEqual({ ok: false, error: 'base58-malformed' });
  });
});

describe('multibase', () => {
  it('writes and reads both prefixes', () => {
    const bytes = hex('00ff10');
    for (const prefix of ['z', 'u'] as const) {
      expect(fromMultibase(prefix, toMultibase(prefix, bytes))).toEqual({ ok: true, value: bytes });
    }
  });

  it('refuses the other prefix, and none', () => {
    expect(fromMultibase('z', 'uAA')).toEqual({ ok: false, error: 'multibase-malformed' });
    expect(fromMultibase('u', '')).toEqual({ ok: false, error: 'multibase-malformed' });
  });
});

describe('bytes', () => {
  it('joins, compares and spells', () => {
    expect(toHex(concatBytes(hex('00a1'), hex(''), hex('ff')))).toBe('00a1ff');
    expect(equalBytes(hex('00a1'), hex('00a1'))).toBe(true);
    expect(equalBytes(hex('00a1'), hex('00a2'))).toBe(false);
    expect(equalBytes(hex('00'), hex('0000'))).toBe(false);
    expect(fromHex('0')).toEqual({ ok: false, error: 'hex-malformed' });
    expect(fromHex('0g')).toEqual({ ok: false, error: 'hex-malformed' });
    expect(fromUtf8(hex('c328'))).toEqual({ ok: false, error: 'utf8-malformed' });
    expect(fromUtf8(toUtf8('Ελλάς'))).toEqual({ ok: true, value: 'Ελλάς' });
  });
});
