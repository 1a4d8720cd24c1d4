import { describe, expect, it } from 'vitest';
import { fromHex, toHex, toUtf8 } from '../../../base/index.ts';
import {
  DerCursor,
  type DerNode,
  derInteger,
  derNamedBits,
  derOid,
  derSequence,
  derSet,
  derTime,
  derUtf8,
  readBits,
  readBoolean,
  readDer,
  readIntegerHex,
  readNamedBits,
  readOid,
  readSmallInteger,
  readText,
  readTime,
} from './index.ts';

const bytes = (hex: string): Uint8Array => {
  const read = fromHex(hex);
  if (!read.ok) throw new Error(hex);
  return read.value;
};
const read = <T>(hex: string, reader: (node: DerNode) => T) => readDer(bytes(hex), reader);
const time = (tag: number, text: string): string => toHex(Uint8Array.of(tag, text.length, ...toUtf8(text)));
const refused = { ok: false, error: 'der-malformed' };

describe('DER is read strictly', () => {
  it.each([
    ['nothing', ''],
    ['a tail', '050000'],
    ['an indefinite length', '30800000'],
    ['a length longer than needed', '30810105'],
    ['a length with a leading zero', '308200010500'],
    ['a length in five octets', '30850000000000'],
    ['content cut off', '0402aa'],
    ['a child that runs over its parent', '3003040401'],
    ['an identifier in two octets', '1f8100'],
    ['end of contents', '0000'],
    [
      'thirty levels',
      Array.from({ length: 30 }, (_, i) => `30${(58 - 2 * i).toString(16).padStart(2, '0')}`).join(''),
    ],
  ])('refuses %s', (_name, hex) => {
    expect(read(hex, () => 'read')).toEqual(refused);
  });

  it('refuses more values than any document of ours has', () => {
    const many = derSequence(new Uint8Array(130_000).map((_, index) => (index % 2 === 0 ? 5 : 0)));
    expect(readDer(many, () => 'read')).toEqual(refused);
  });

  const rows: readonly [string, string, (node: DerNode) => unknown][] = [
    ['an integer with a needless zero', '02020001', readIntegerHex],
    ['an integer with needless ones', '0202ff80', readIntegerHex],
    ['an empty integer', '0200', readIntegerHex],
    ['a negative number', '0201ff', readSmallInteger],
    ['a number too large', '02050100000000', readSmallInteger],
    ['a boolean that is one', '010101', readBoolean],
    ['an identifier with a needless octet', '06038001', readOid],
    ['an identifier cut off', '060181', readOid],
    ['bits that end inside an octet', '030201f0', readBits],
    ['31 February', time(0x17, '260231000000Z'), readTime],
    ['a time without seconds', time(0x17, '2602010000Z'), readTime],
    ['a time with an offset', time(0x17, '260201000000+0100'), readTime],
    ['text that is not UTF-8', '0c01ff', readText],
    ['a member too few', '3000', (node) => new DerCursor(node).next()],
    ['a member too many', '30020500', (node) => new DerCursor(node).end()],
  ];
  it.each(rows)('refuses %s', (_name, hex, reader) => {
    expect(read(hex, reader)).toEqual(refused);
  });
});

describe('DER is written in its one form', () => {
  const rows: readonly [string, Uint8Array, string][] = [
    ['zero', derInteger(0), '020100'],
    ['127', derInteger(127), '02017f'],
    ['128', derInteger(128), '02020080'],
    ['65537', derInteger(65_537), '0203010001'],
    ['bytes with leading zeros', derInteger(Uint8Array.of(0, 0, 0x80)), '02020080'],
    ['no bytes', derInteger(new Uint8Array()), '020100'],
    ['an identifier', derOid('1.2.840.10045.2.1'), '06072a8648ce3d0201'],
    ['an identifier under 2.25', derOid('2.25.128'), '0603698100'],
    ['named bits', derNamedBits(0, 1), '030206c0'],
    ['the last named bits', derNamedBits(5, 6), '03020106'],
    ['a set in order', derSet(derInteger(2), derInteger(1)), '3106020101020102'],
    ['a time of this century', derTime(Date.UTC(2026, 10, 22, 9, 8, 7)), '170d3236313132323039303830375a'],
    ['a time after 2049', derTime(Date.UTC(2050, 0, 1)), '180f32303530303130313030303030305a'],
    ['a long text', derUtf8('a'.repeat(200)), `0c81c8${'61'.repeat(200)}`],
  ];
  it.each(rows)('%s', (_name, written, hex) => {
    expect(toHex(written)).toBe(hex);
  });

  it.each([
    '0.4.0.1862.1.1',
    '1.2.840.113549.1.1.11',
    '2.5.29.15',
    '2.25.285645858117124543392823846564640294921',
  ])('reads the identifier %s back', (oid) => {
    expect(readDer(derOid(oid), readOid)).toEqual({ ok: true, value: oid });
  });

  it('reads times and bits back', () => {
    const moment = Date.UTC(2049, 11, 31, 23, 59, 59);
    expect(readDer(derTime(moment), readTime)).toEqual({ ok: true, value: moment });
    expect(readDer(derTime(moment, true), readTime)).toEqual({ ok: true, value: moment });
    expect(readDer(derNamedBits(0, 6), readNamedBits)).toEqual({ ok: true, value: [0, 6] });
    expect(read(time(0x18, '20261122090807.25Z'), readTime)).toEqual({
      ok: true,
      value: Date.UTC(2026, 10, 22, 9, 8, 7, 250),
    });
  });
});
