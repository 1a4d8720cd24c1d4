import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from './copy-text.ts';

/** A page with a clipboard that takes what is selected, as `execCommand` does. */
const openPage = (command: () => boolean) => {
  const page = { copied: '', fields: 0 };
  let selected = '';
  vi.stubGlobal('HTMLElement', class {});
  vi.stubGlobal('document', {
    activeElement: null,
    body: {
      append: () => {
        page.fields += 1;
      },
    },
    createElement: () => {
      const field = {
        value: '',
        select: () => {
          selected = field.value;
        },
        remove: () => {
          page.fields -= 1;
        },
      };
      return field;
    },
    execCommand: () => {
      const done = command();
      if (done) page.copied = selected;
      return done;
    },
  });
  return page;
};

describe('copyText', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['is missing', {}],
    ['refuses', { clipboard: { writeText: () => Promise.reject(new Error('NotAllowedError')) } }],
  ])('copies by a selection where the Clipboard API %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const page = openPage(() => true);
    expect(await copyText('https://example.org/s/abc')).toBe(true);
    expect(page).toEqual({ copied: 'https://example.org/s/abc', fields: 0 });
  });

  it.each([
    ['doesn’t', () => false],
    [
      'throws',
      () => {
        throw new Error('gone');
      },
    ],
  ])('says so where the browser %s', async (_, command) => {
    vi.stubGlobal('navigator', {});
    const page = openPage(command);
    expect(await copyText('x')).toBe(false);
    expect(page).toEqual({ copied: '', fields: 0 });
  });

  it('uses the Clipboard API where there is one', async () => {
    const written: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void written.push(text) } });
    expect(await copyText('x')).toBe(true);
    expect(written).toEqual(['x']);
  });
});
