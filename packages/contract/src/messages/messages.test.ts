import { IntlMessageFormat } from 'intl-messageformat';
import { beforeAll, describe, expect, it } from 'vitest';
import { bulgarian } from './bg/index.ts';
import { greek } from './el/index.ts';
import { english } from './en/index.ts';
import {
  chooseLocale,
  findMessage,
  formatBytes,
  formatDate,
  formatDay,
  formatDuration,
  formatMessage,
  formatMoment,
  formatRichMessage,
  formatTime,
  isMessageId,
  type Locale,
  loadCatalogues,
  locales,
  type MessageId,
  messageIds,
} from './index.ts';

const areas = new Set(
  'app value action ui nav verdict seal card check element page provider wallet operator mail problem finding cli account public fault api'.split(
    ' ',
  ),
);

beforeAll(() => loadCatalogues());

/** Complete by type: who adds an English sentence adds it in every language, or the types of the tests say which is missing. */
const complete: Readonly<Record<Locale, Readonly<Record<MessageId, string>>>> = {
  bg: bulgarian,
  el: greek,
  en: english,
};

describe.each(locales)('catalogue %s', (locale) => {
  it('is found whole, in its own words', () => {
    for (const id of messageIds)
      expect(findMessage(locale, id)).toEqual({ text: complete[locale][id], locale });
  });

  it('has sentences that parse', () => {
    const faults = messageIds.flatMap((id) => {
      const { text } = findMessage(locale, id);
      const found = [];
      if (text.trim() !== text || text === '') found.push(`${id} is empty or has spaces around it`);
      // A straight apostrophe quotes in ICU: write ’.
      if (text.includes("'")) found.push(`${id} has a straight apostrophe`);
      try {
        new IntlMessageFormat(text, locale);
      } catch (error) {
        found.push(`${id}: ${error}`);
      }
      return found;
    });
    expect(faults).toEqual([]);
  });
});

describe('ids', () => {
  it('uses ids that start with a known area', () => {
    const strange = messageIds.filter(
      (id) => !/^[a-z]+(\.[a-zA-Z0-9-]+)+$/.test(id) || !areas.has(id.split('.')[0] ?? ''),
    );
    expect(strange).toEqual([]);
  });

  it('gives every problem a title and a remedy', () => {
    const codes = new Set(
      messageIds.filter((id) => id.startsWith('problem.')).map((id) => id.replace(/\.[^.]+$/, '')),
    );
    const half = [...codes].filter((code) => !isMessageId(`${code}.title`) || !isMessageId(`${code}.remedy`));
    expect(half).toEqual([]);
  });
});

describe('formatting', () => {
  it.each([
    ['plural, none', formatMessage('en', 'ui.errors.title', { count: 1 }), 'One thing needs another look'],
    ['plural, many', formatMessage('en', 'ui.errors.title', { count: 3 }), '3 things need another look'],
    [
      'a value in a plural',
      formatMessage('en', 'ui.progress.done', { failed: 0, total: '500' }),
      'Done, all 500 of them',
    ],
    [
      'select with a name inside',
      formatMessage('en', 'verdict.revoked.say', { trusted: 'yes', issuer: 'Hogeschool Zuiderpoort' }),
      'Hogeschool Zuiderpoort has revoked this credential.',
    ],
    [
      'a name is not said without trust',
      formatMessage('en', 'verdict.revoked.say', { trusted: 'no', issuer: 'X' }),
      'The issuer has revoked this credential.',
    ],
    ['a plain day has no zone', formatDate('en', '2026-03-13', 'America/New_York'), '13 March 2026'],
    ['a moment has one', formatDate('en', '2026-03-13T23:30:00Z', 'Europe/Brussels'), '14 March 2026'],
    ['weekday', formatDay('en', '2026-08-07'), 'Friday 7 August 2026'],
    ['time', formatTime('en', '2026-07-29T08:42:00Z', 'Europe/Brussels'), '10:42'],
    ['midnight is 00', formatTime('en', '2026-07-29T00:05:00Z'), '00:05'],
    ['moment', formatMoment('en', '2026-07-29T08:42:00Z', 'Europe/Brussels'), '29 July 2026, 10:42 (CEST)'],
    ['bytes', formatBytes('en', 950), '950 bytes'],
    ['megabytes', formatBytes('en', 2_430_000), '2.4 MB'],
    ['seconds', formatDuration('en', 12.4), '12 seconds'],
    ['minutes', formatDuration('en', 260), '4 minutes'],
    ['hours', formatDuration('en', 7300), '2 hours'],
    ['a day in Greek', formatDay('el', '2026-08-07'), 'Παρασκευή 7 Αυγούστου 2026'],
    ['a day in Bulgarian', formatDay('bg', '2026-08-07'), 'петък, 7 август 2026 г.'],
    [
      'points inside a value stay',
      formatMessage('en', 'cli.file-unreadable', { file: '../a..b.json' }),
      'The file ../a..b.json can’t be read. Check its name and that you may read it.',
    ],
    ['a decimal comma', formatBytes('el', 2_430_000), '2,4 MB'],
  ])('%s', (_, got, wanted) => expect(got).toBe(wanted));

  it('ends a sentence once, also where a date or a name ends in a point', () => {
    const listed = formatDate('bg', '2026-08-07');
    expect(formatMessage('bg', 'verdict.suspended.why', { listed })).toContain('към 7 август 2026 г. ');
    const [say] = formatRichMessage('en', 'check.issuer.caution', { issuer: 'Nauka Sp. z o.o.' });
    expect(say).toMatch(/z o\.o\.$/);
  });

  it('says the first of a month in Greek as Greeks do', () => {
    const say = (date: string) =>
      formatMessage('el', 'page.achievement.enrol-until', { date: formatDate('el', date) });
    expect(say('2027-02-01')).toBe('Εγγραφή έως την 1η Φεβρουαρίου 2027');
    expect(say('2027-02-11')).toBe('Εγγραφή έως τις 11 Φεβρουαρίου 2027');
  });

  it('hands the text between tags to the caller', () => {
    const pieces = formatRichMessage<{ link: string }>('en', 'verdict.tampered.hidden', {
      checks: (chunks) => ({ link: chunks.join('') }),
    });
    expect(pieces).toContainEqual({ link: 'which part of the check failed' });
  });

  it('throws where a value is missing, because a sentence with a hole misleads', () => {
    expect(() => formatMessage('en', 'page.link-ended.text')).toThrow();
  });
});

describe('chooseLocale', () => {
  it.each([
    ['a region falls back to its language', 'en-IE', 'en'],
    ['weights count', 'xx;q=0.9, en;q=0.1', 'en'],
    ['nothing known', 'tlh, xx', 'en'],
    ['empty', '', 'en'],
    ['the better weight first', 'en;q=0.5, el;q=0.8', 'el'],
    ['what is not wanted at all', 'el;q=0, bg;q=0.2', 'bg'],
    ['a name of an object’s own making', 'constructor, toString', 'en'],
  ])('%s', (_, wanted, got) => expect(chooseLocale(wanted)).toBe(got));
});
