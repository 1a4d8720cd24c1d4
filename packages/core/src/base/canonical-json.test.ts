import { describe, expect, it } from 'vitest';
import { toCanonicalJson } from './canonical-json.ts';
import type { Json } from './json.ts';

describe('toCanonicalJson', () => {
  it.each<[string, Json, string]>([
    ['sorted keys', { b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
    [
      'keys by UTF-16 units',
      { '\u20ac': 1, '\ud83d\ude00': 2, '\ufb33': 3 },
      '{"\u20ac":1,"\ud83d\ude00":2,"\ufb33":3}',
    ],
    ['numbers as ECMAScript has them', [1e30, 4.5, 0.002, 1e-27, -0], '[1e+30,4.5,0.002,1e-27,0]'],
    ['the shortest escapes', '\u000f\n\\"/€', '"\\u000f\\n\\\\\\"/€"'],
  ])('%s', (_, value, text) => {
    expect(toCanonicalJson(value)).toBe(text);
  });
});
