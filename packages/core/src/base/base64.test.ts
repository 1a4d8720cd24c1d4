import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';

describe('base64', () => {
  it.each([
    ['', ''],
    ['66', 'Zg=='],
    ['666f', 'Zm8='],
    ['666f6f', 'Zm9v'],
    ['fbff', '+/8='],
  ])('writes and reads %s', (hex, text) => {
    const bytes = new Uint8Array(Buffer.from(hex, 'hex'));
    expect(toBase64(bytes)).toBe(text);
    expect(fromBase64(text)).toEqual({ ok: true, value: bytes });
  });

  it.each([
    ['no padding', 'Zg'],
    ['padding alone', '===='],
    ['padding inside', 'Zg==Zg=='],
    ['a line break', 'Zm9v\nZm9v'],
    ['base64url', '-_8='],
    ['stray bits', 'Zh=='],
    ['too much padding', 'Z==='],
  ])('refuses %s', (_name, text) => {
    expect(fromBase64(text)).toEqual({ ok: false, error: 'base64-malformed' });
  });
});
