import { describe, expect, it } from 'vitest';
import { toFileName } from './download-credential.ts';

describe('toFileName', () => {
  it.each([
    { name: 'words', title: 'Data: "R" / Python', file: 'Data-R-Python.json' },
    { name: 'a way out of the folder', title: '../../etc/passwd', file: 'etc-passwd.json' },
    { name: 'a line break', title: 'a\r\nset-cookie: b', file: 'a-set-cookie-b.json' },
    { name: 'nothing to name it by', title: '***', file: 'credential.json' },
    { name: 'letters of two halves', title: `a${'𝒜'.repeat(60)}`, file: `a${'𝒜'.repeat(39)}.json` },
  ])('makes of $name a name that any header can carry', ({ title, file }) => {
    const name = toFileName({ en: title }, 'en');
    expect(name).toBe(file);
    expect(() => encodeURIComponent(name)).not.toThrow();
  });
});
