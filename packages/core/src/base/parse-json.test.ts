import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type JsonFaultCode, parseJson } from './parse-json.ts';

const corpus = '../shared/reference/corpora/jsontestsuite/test_parsing';

/** Valid JSON by the letter, which we refuse on purpose. */
const stricter: Readonly<Record<string, JsonFaultCode>> = {
  'y_object_duplicated_key.json': 'json-duplicate-key',
  'y_object_duplicated_key_and_value.json': 'json-duplicate-key',
};

/** What RFC 8259 leaves open, decided. The files that are not named hold broken UTF-8 or lone surrogates. */
const decided: Readonly<Record<string, JsonFaultCode | 'accepted'>> = {
  'i_number_double_huge_neg_exp.json': 'accepted',
  'i_number_huge_exp.json': 'json-number-out-of-range',
  'i_number_neg_int_huge_exp.json': 'json-number-out-of-range',
  'i_number_pos_double_huge_exp.json': 'json-number-out-of-range',
  'i_number_real_neg_overflow.json': 'json-number-out-of-range',
  'i_number_real_pos_overflow.json': 'json-number-out-of-range',
  'i_number_real_underflow.json': 'accepted',
  'i_number_too_big_neg_int.json': 'accepted',
  'i_number_too_big_pos_int.json': 'accepted',
  'i_number_very_big_negative_int.json': 'accepted',
  'i_structure_500_nested_arrays.json': 'json-too-deep',
  'i_structure_UTF-8_BOM_empty_object.json': 'json-syntax',
};

const outcome = (input: string | Uint8Array): string => {
  const parsed = parseJson(input);
  return parsed.ok ? 'accepted' : parsed.error.code;
};

describe('parseJson on the JSON test suite', () => {
  if (!existsSync(corpus)) {
    it.skip(`needs ${corpus}`, () => {});
    return;
  }
  const files = readdirSync(corpus).filter((name) => name.endsWith('.json'));
  const read = (name: string): Uint8Array => new Uint8Array(readFileSync(`${corpus}/${name}`));

  it('has the whole corpus before it', () => {
    expect(files.length).toBe(318);
  });

  it.each(files.filter((name) => name.startsWith('n_')))('refuses %s', (name) => {
    expect(outcome(read(name))).toMatch(/^json-/);
  });

  it.each(files.filter((name) => name.startsWith('y_')))('reads %s', (name) => {
    const bytes = read(name);
    expect(outcome(bytes)).toBe(stricter[name] ?? 'accepted');
    if (stricter[name] !== undefined) return;
    const parsed = parseJson(bytes);
    expect(parsed.ok && parsed.value).toEqual(JSON.parse(new TextDecoder().decode(bytes)));
  });

  it.each(files.filter((name) => name.startsWith('i_')))('decides %s', (name) => {
    const found = outcome(read(name));
    if (decided[name] === undefined) expect(found).toMatch(/^json-(not-utf8|lone-surrogate)$/);
    else expect(found).toBe(decided[name]);
  });
});

describe('parseJson', () => {
  const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
  const rows: readonly [string, string | Uint8Array, JsonFaultCode, number][] = [
    ['a duplicate key, where the second begins', '{"a":1,"a":2}', 'json-duplicate-key', 7],
    ['a duplicate key written with an escape', '{"a":1,"\\u0061":2}', 'json-duplicate-key', 7],
    ['a duplicate key far down', '[{"b":{"a":1,"a":1}}]', 'json-duplicate-key', 13],
    ['__proto__', '{"__proto__":{"admin":true}}', 'json-forbidden-key', 1],
    ['__proto__ in escapes', '{"\\u005f_proto__":1}', 'json-forbidden-key', 1],
    ['an escaped lone surrogate', '["\\ud800"]', 'json-lone-surrogate', 1],
    ['a raw lone surrogate', '["\ud800"]', 'json-lone-surrogate', 1],
    ['a lone surrogate in a key', '{"\\udc00":1}', 'json-lone-surrogate', 1],
    ['65 levels', deep(65), 'json-too-deep', 64],
    ['infinity', '[1e400]', 'json-number-out-of-range', 1],
    ['broken UTF-8, at its byte', Uint8Array.from([0x22, 0x61, 0xff, 0x22]), 'json-not-utf8', 2],
    ['a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, 0x31]), 'json-syntax', 0],
    ['nothing', '', 'json-syntax', 0],
    ['a raw line feed in a string', '"a\nb"', 'json-syntax', 2],
    ['too much', ' '.repeat(1_048_577), 'json-too-large', 1_048_576],
  ];
  it.each(rows)('refuses %s', (_name, input, code, position) => {
    expect(parseJson(input)).toEqual({ ok: false, error: { code, position } });
  });

  it('takes 64 levels and a surrogate pair', () => {
    expect(outcome(deep(64))).toBe('accepted');
    expect(parseJson('"\\ud834\\udd1e"')).toEqual({ ok: true, value: '\u{1d11e}' });
  });

  it('keeps keys that objects inherit', () => {
    const parsed = parseJson('{"constructor":1,"toString":2,"hasOwnProperty":3}');
    expect(parsed.ok && JSON.stringify(parsed.value)).toBe(
      '{"constructor":1,"toString":2,"hasOwnProperty":3}',
    );
  });
});
