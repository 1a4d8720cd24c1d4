import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

describe('toCsv', () => {
  it.each([
    { name: 'plain text', value: 'Ada', written: 'Ada' },
    { name: 'a formula', value: '=1+1', written: "'=1+1" },
    { name: 'a formula after a tab', value: '\t=1', written: "'\t'=1" },
    { name: 'a formula where semicolons part cells', value: 'Ada;=1+1;x', written: `"Ada;'=1+1;x"` },
    { name: 'a formula on a second line', value: 'Ada\n@SUM(1)', written: `"Ada\n'@SUM(1)"` },
    { name: 'a quotation mark', value: 'a "b"', written: '"a ""b"""' },
    { name: 'a minus inside a name', value: 'Huber-Krenn', written: 'Huber-Krenn' },
  ])('writes $name so that nothing in it runs', ({ value, written }) => {
    expect(toCsv([[value]])).toBe(`\ufeff${written}\r\n`);
  });
});
