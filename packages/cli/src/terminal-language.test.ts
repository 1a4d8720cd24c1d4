import { describe, expect, it } from 'vitest';
import { terminalLanguage } from './terminal-language.ts';

describe('terminalLanguage', () => {
  it.each([
    ['a whole name', { LANG: 'el_GR.UTF-8' }, 'el'],
    ['another country', { LANG: 'el_CY.UTF-8@euro' }, 'el'],
    ['a language alone', { LANG: 'bg' }, 'bg'],
    ['the stronger variable first', { LC_ALL: 'bg_BG.UTF-8', LANG: 'el_GR.UTF-8' }, 'bg'],
    ['messages before the general one', { LC_MESSAGES: 'el_GR.UTF-8', LANG: 'bg_BG.UTF-8' }, 'el'],
    ['an empty variable says nothing', { LC_ALL: '', LANG: 'bg_BG.UTF-8' }, 'bg'],
    ['no language at all', { LC_ALL: 'C.UTF-8', LANG: 'el_GR.UTF-8' }, 'en'],
    ['one that we lack', { LANG: 'fi_FI.UTF-8' }, 'en'],
    ['nothing', {}, 'en'],
  ])('%s', (_, environment, language) => expect(terminalLanguage(environment)).toBe(language));
});
