import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toUtf8 } from './bytes.ts';
import { inflateZlib } from './inflate.ts';

const text = toUtf8('One Annex, sixteen elements. '.repeat(300));
const noise = new Uint8Array(70_000).map((_, i) => (i * i * 7919 + (i >> 3) * 104_729) & 255);

describe('inflateZlib', () => {
  it.each([
    ['nothing', new Uint8Array(0), {}],
    ['text', text, {}],
    ['text, stored', text, { level: 0 }],
    ['text, in fixed codes', text, { strategy: 4 }],
    ['text, by runs only', text, { strategy: 3 }],
    ['noise of several blocks', noise, { level: 9 }],
    ['noise, stored', noise, { level: 0 }],
  ])('gives back %s', (_, bytes, options) => {
    expect(inflateZlib(deflateSync(bytes, options), 100_000)).toEqual({ ok: true, value: bytes });
  });

  it('stops where the output passes the cap', () => {
    const bomb = deflateSync(new Uint8Array(5_000_000));
    expect(inflateZlib(bomb, 1_000_000)).toEqual({ ok: false, error: 'deflate-too-large' });
    expect(inflateZlib(bomb, 5_000_000).ok).toBe(true);
  });

  it('refuses every stream that is cut, and takes no changed byte for the same content', () => {
    const whole = deflateSync(text.subarray(0, 400));
    for (let end = 0; end < whole.length; end += 1)
      expect(inflateZlib(whole.subarray(0, end), 10_000).ok).toBe(false);
    for (let at = 2; at < whole.length; at += 1) {
      const changed = new Uint8Array(whole);
      changed[at] = (changed[at] as number) ^ 0x10;
      expect(inflateZlib(changed, 10_000).ok, `byte ${at}`).toBe(false);
    }
  });
});
