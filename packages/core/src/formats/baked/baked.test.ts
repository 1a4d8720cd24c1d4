import { existsSync, readFileSync } from 'node:fs';
import * as zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { concatBytes, fromUtf8, toUtf8 } from '../../base/index.ts';
import { buildPdf, buildPng } from '../../testing/builders/index.ts';
import { bakePng, bakeSvg, extractFromPdf, extractFromPng, extractFromSvg } from './index.ts';

const credential = '{"a": "\u00e9 ]]> & <b>"}';
const token = 'eyJh.eyJi.c2ln';
const textOf = (bytes: Uint8Array | undefined): unknown => {
  const text = bytes === undefined ? undefined : fromUtf8(bytes);
  return text?.ok ? text.value : text;
};
const read = <E>(found: { ok: true; value: Uint8Array } | { ok: false; error: E }) =>
  found.ok ? textOf(found.value) : found.error;

describe('a PNG', () => {
  const png = buildPng(zlib);
  const baked = bakePng(png, credential);
  const bytes = baked.ok ? baked.value : new Uint8Array();

  it.each([credential, token])('gives back what was baked into it, once', (text) => {
    const again = bakePng(bytes, text);
    expect(again.ok && read(extractFromPng(again.value))).toBe(text);
  });

  const iTXt = (keyword: string, ...body: Uint8Array[]) =>
    ({ type: 'iTXt', data: concatBytes(toUtf8(keyword), ...body) }) as const;
  const zeros = new Uint8Array(5);
  const compressed = (text: Uint8Array) => [new Uint8Array([0, 1, 0, 0, 0]), zlib.deflateSync(text)] as const;
  it.each([
    ['nothing', buildPng(zlib), 'image-empty'],
    ['text under another keyword', buildPng(zlib, iTXt('Comment', zeros, toUtf8('x'))), 'image-empty'],
    [
      'a keyword that only begins like ours',
      buildPng(zlib, iTXt('openbadgesx', zeros, toUtf8('x'))),
      'image-empty',
    ],
    ['the keyword of Open Badges 2.0', buildPng(zlib, iTXt('openbadges', zeros, toUtf8('x'))), 'x'],
    ['compressed text', buildPng(zlib, iTXt('openbadgecredential', ...compressed(toUtf8('x')))), 'x'],
    [
      'a bomb',
      buildPng(zlib, iTXt('openbadgecredential', ...compressed(new Uint8Array(3_000_000)))),
      'image-malformed',
    ],
    [
      'text that isn’t UTF-8',
      buildPng(zlib, iTXt('openbadges', zeros, new Uint8Array([0xff]))),
      'image-malformed',
    ],
    ['no end of its keyword', buildPng(zlib, iTXt('openbadges', new Uint8Array(2))), 'image-malformed'],
    [
      'two credentials',
      buildPng(zlib, iTXt('openbadges', zeros, toUtf8('x')), iTXt('openbadgecredential', zeros, toUtf8('y'))),
      'image-several',
    ],
    ['a cut end', bytes.subarray(0, -1), 'image-malformed'],
  ])('with %s', (_, file, expected) => {
    expect(read(extractFromPng(file))).toBe(expected);
  });

  it('is refused wherever one byte of what it carries is changed', () => {
    for (let at = 8; at < bytes.length; at += 1) {
      const changed = new Uint8Array(bytes);
      changed[at] = (changed[at] as number) ^ 1;
      expect(read(extractFromPng(changed)), `byte ${at}`).toBe('image-malformed');
    }
  });
});

describe('an SVG', () => {
  const svg =
    '<?xml version="1.0"?><!-- <svg> --><svg xmlns="http://www.w3.org/2000/svg" aria-label="a > b"><g/></svg>';
  const wrap = (inner: string) =>
    toUtf8(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:o="https://purl.imsglobal.org/ob/v3p0" xmlns:p="http://openbadges.org">${inner}</svg>`,
    );

  it.each([credential, token])('gives back what was baked into it, and is baked only once', (text) => {
    const baked = bakeSvg(svg, text);
    expect(baked.ok && read(extractFromSvg(toUtf8(baked.value)))).toBe(text);
    expect(baked.ok && bakeSvg(baked.value, text)).toEqual({ ok: false, error: 'image-several' });
  });

  it.each([
    ['nothing', wrap('<g/>'), 'image-empty'],
    ['a token', wrap('<o:credential verify="a.b.c"/>'), 'a.b.c'],
    ['an element deeper inside', wrap('<g><o:credential>{}</o:credential></g>'), '{}'],
    [
      'an assertion of Open Badges 2.0',
      wrap('<p:assertion verify="https://a.example">{}</p:assertion>'),
      '{}',
    ],
    ['an element of another namespace', wrap('<p:credential>{}</p:credential>'), 'image-empty'],
    ['two', wrap('<o:credential>{}</o:credential><o:credential>{}</o:credential>'), 'image-several'],
    ['one in two forms', wrap('<o:credential verify="a.b.c">{}</o:credential>'), 'image-several'],
    ['no root of its own', toUtf8('<html/>'), 'image-malformed'],
    [
      'entities',
      toUtf8('<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>'),
      'image-malformed',
    ],
  ])('with %s', (_, file, expected) => {
    expect(read(extractFromSvg(file))).toBe(expected);
  });
});

describe('a PDF', () => {
  const files = [toUtf8(credential), toUtf8('transcript')];
  const list = (pdf: Uint8Array) => {
    const found = extractFromPdf(pdf);
    return found.ok ? found.value.map(textOf) : found.error;
  };

  it.each(['table', 'stream'] as const)(
    'gives what is attached to it, with its objects in a %s',
    (tables) => {
      expect(list(buildPdf(zlib, files, { tables }))).toEqual([credential, 'transcript']);
      expect(list(buildPdf(zlib, [], { tables }))).toEqual([]);
    },
  );

  it.each([
    ['no tables', toUtf8('%PDF-1.7\n%%EOF'), 'pdf-malformed'],
    ['tables elsewhere', buildPdf(zlib, files, { startAt: 3 }), 'pdf-malformed'],
    ['a lock', buildPdf(zlib, files, { trailer: '/Encrypt 1 0 R' }), 'pdf-encrypted'],
    ['a circle of tables', buildPdf(zlib, files, { trailer: '/Prev START' }), 'pdf-malformed'],
    ['a bomb', buildPdf(zlib, [new Uint8Array(40_000_000)]), 'pdf-too-complex'],
    [
      'nesting',
      buildPdf(zlib, [], { trailer: `/X ${'['.repeat(100)}${']'.repeat(100)}` }),
      'pdf-too-complex',
    ],
    ['a filter of another kind', buildPdf(zlib, files, { filter: 'LZWDecode' }), 'pdf-unsupported'],
    ['a circle of names', buildPdf(zlib, files, { kids: true }), 'pdf-malformed'],
  ])('with %s is refused', (_, pdf, expected) => {
    expect(list(pdf)).toBe(expected);
  });

  it('gets an answer wherever it is cut or changed', () => {
    for (const tables of ['table', 'stream'] as const) {
      const whole = buildPdf(zlib, files, { tables });
      for (let at = 0; at < whole.length; at += 1) {
        const changed = new Uint8Array(whole);
        changed[at] = (changed[at] as number) ^ 0x15;
        for (const bytes of [whole.subarray(0, at), changed]) {
          const found = extractFromPdf(bytes);
          expect(found.ok ? '' : found.error).toMatch(/^$|^pdf-/);
        }
      }
    }
  });
});

describe('1EdTech’s samples', () => {
  const folder = '../shared/reference/vectors/open-badges/1edtech-samples';
  const names = ['simple-json', 'simple-jwt', 'simple-jwt_v1'];
  it.skipIf(!existsSync(folder)).each(names)('%s carries the same in both kinds of picture', (name) => {
    const png = read(extractFromPng(readFileSync(`${folder}/${name}.png`)));
    const svg = read(extractFromSvg(readFileSync(`${folder}/${name}.svg`)));
    expect([png, svg]).toEqual(
      name === 'simple-json'
        ? [expect.stringMatching(/^\{.*\}$/s), expect.stringMatching(/^\{.*\}$/s)]
        : [expect.stringMatching(/^eyJ/), expect.stringMatching(/^eyJ/)],
    );
  });
});
