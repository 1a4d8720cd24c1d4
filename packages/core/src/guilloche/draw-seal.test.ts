import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { drawSeal, inkOf, inks, type SealOptions, sealDetailOf, sealStates } from './index.ts';

const sha256 = (text: string): Uint8Array => new Uint8Array(createHash('sha256').update(text).digest());
const digest = sha256('');
const issuer = sha256('abc');
const hashOf = (options: Partial<SealOptions>): string =>
  createHash('sha256')
    .update(`${drawSeal({ digest, issuer, ...options })}\n`)
    .digest('hex');
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] as string);

it.each([
  ['whole', 'fd09609feac560d868e3062edbad88118875eb6cb416eef1ead5edf6dd6a9267'],
  ['broken', '0e92bbe492735d7eddb489796a4371c903d01c9025d45a5625c6decd1357e651'],
] as const)('draws the specified bytes, %s', (state, hash) => {
  expect(hashOf({ state, theme: 'light', label: 'Seal' })).toBe(hash);
});

it('stays under 4,096 bytes with a name and a word, over 2,000 digests and every state', () => {
  for (let i = 0; i < 2000; i++) {
    const state = sealStates[i % sealStates.length];
    for (const drawn of ['whole', 'broken', state] as const) {
      const svg = drawSeal({
        digest: sha256(`digest ${i}`),
        issuer: sha256(`issuer ${i}`),
        state: drawn,
        label: 'Seal of this credential, broken in three',
        word: 'PRACTICE',
      });
      expect(new TextEncoder().encode(svg).length).toBeLessThan(4096);
    }
  }
});

describe.each(sealStates.map((state) => ({ state })))('$state', ({ state }) => {
  it.each([
    ['full', 200],
    ['full', 120],
    ['medium', 119],
    ['medium', 48],
    ['small', 47],
    ['small', 24],
  ] as const)('is a self-contained figure, %s at %i px', (detail, size) => {
    const svg = drawSeal({ digest, issuer, state, size, word: 'PRACTICE' });
    expect(sealDetailOf(size)).toBe(detail);
    expect(svg).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=|NaN|undefined|Infinity/);
    expect(svg).toContain(`width="${size}" height="${size}"`);
    const ids = all(svg, /\sid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    for (const target of all(svg, /(?:href="|url\()#([^")]+)/g)) expect(ids).toContain(target);
    const opened = all(svg, /<(\w+)\b(?![^>]*\/>)[^>]*>/g);
    expect(opened.sort()).toEqual(all(svg, /<\/(\w+)>/g).sort());
  });

  it('has ids of its own under a prefix', () => {
    const one = all(drawSeal({ digest, issuer, state, idPrefix: 'a-' }), /\sid="([^"]+)"/g);
    const other = all(drawSeal({ digest, issuer, state, idPrefix: 'b-' }), /\sid="([^"]+)"/g);
    expect(one.filter((id) => other.includes(id))).toEqual([]);
  });

  it('differs from every other state', () => {
    const others = sealStates.filter((other) => other !== state).map((other) => hashOf({ state: other }));
    expect(others).not.toContain(hashOf({ state }));
  });
});

/** Reads the digest back from the milled edge. */
const spelled = (svg: string): string =>
  (all(svg, /pathLength="1792" stroke-dasharray="([^"]+)"/g)[0] ?? '')
    .split(' ')
    .filter((_, i) => i % 4 === 1)
    .map((gap) => (Number(gap) - 2).toString(16))
    .join('');

it('spells its digest in the edge of a whole seal, and of no other', () => {
  for (const state of sealStates) {
    const read = spelled(drawSeal({ digest, issuer, state }));
    expect(read).toBe(state === 'whole' ? Buffer.from(digest).toString('hex') : '');
  }
});

it('changes with each byte of the digest', () => {
  const drawn = hashOf({});
  for (let i = 0; i < 32; i++)
    expect(hashOf({ digest: digest.with(i, (digest[i]! + 1) % 256) })).not.toBe(drawn);
});

it('shows ring and ink only of an issuer that is known and a figure that is intact', () => {
  for (const state of sealStates) {
    const grey = state === 'ringless' || state === 'broken' || state === 'blank';
    const svg = drawSeal({ digest, issuer, state });
    expect([state, svg.includes(grey ? 'class="seal ink-none ' : `class="seal ${inkOf(issuer)} `)]).toEqual([
      state,
      true,
    ]);
  }
  const unknown = drawSeal({ digest });
  expect(unknown).toContain('ink-none');
  expect(unknown).toContain('stroke-dasharray="6 17"');
});

it('gives each of the eight inks and the grey one a pair for each theme', () => {
  const drawn = Array.from({ length: 8 }, (_, i) => inkOf(issuer.with(0, i + 8)));
  expect(drawn).toEqual(Object.keys(inks.light).slice(0, 8));
  expect(inkOf()).toBe('ink-none');
  expect(Object.keys(inks.dark)).toEqual(Object.keys(inks.light));
});

it.each([
  ['name', { label: '"><script>&' }, 'aria-label="&#34;&#62;&#60;script&#62;&#38;"'],
  ['word', { state: 'specimen', word: '<b>' }, '>&#60;b&#62;</text>'],
  ['prefix', { idPrefix: '"><x :r1:' }, ' id="xr1se3b0c4whf"'],
] as const)('lets no %s out of its place', (_, options, written) => {
  expect(drawSeal({ digest, issuer, ...options })).toContain(written);
});

it.each([
  ['long', { state: 'specimen', word: 'ΔΟΚΙΜΑΣΤΙΚΟ' }, true],
  ['short', { state: 'specimen', word: 'PRACTICE' }, false],
] as const)('squeezes a %s word or leaves it', (_, options, squeezed) => {
  expect(drawSeal({ digest, issuer, ...options }).includes('textLength')).toBe(squeezed);
});

it('is hidden from assistive technology without a name', () => {
  expect(drawSeal({ digest, issuer })).toContain('aria-hidden="true"');
  expect(drawSeal({ digest, issuer, label: 'Seal' })).toContain('role="img" aria-label="Seal"');
});

it.each([
  ['digest', { digest: digest.subarray(1), issuer }],
  ['issuer', { digest, issuer: issuer.subarray(1) }],
])('refuses a short %s', (_, options) => {
  expect(() => drawSeal(options)).toThrow('32 bytes, not 31');
});
