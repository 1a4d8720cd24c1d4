import { formatMessage } from './format-message.ts';
import { intlTag, type Locale } from './locale.ts';

/** A moment (ISO 8601 with offset, or milliseconds) or a plain day (`2026-03-13`). */
export type Moment = string | number;

const isPlainDay = (value: Moment): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

const made = new Map<string, Intl.DateTimeFormat>();

const dateFormat = (locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = JSON.stringify([locale, options]);
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(intlTag(locale), options);
  made.set(key, format);
  return format;
};

/** A plain day has no zone: it is shown as it stands, wherever the reader is. */
const zoneOf = (value: Moment, timeZone: string): string => (isPlainDay(value) ? 'UTC' : timeZone);

/** "13 March 2026". A plain day ignores the zone. */
export const formatDate = (locale: Locale, value: Moment, timeZone = 'UTC'): string =>
  dateFormat(locale, { dateStyle: 'long', timeZone: zoneOf(value, timeZone) }).format(new Date(value));

/** "Friday 7 August 2026", for days that somebody has to keep. */
export const formatDay = (locale: Locale, value: Moment, timeZone = 'UTC'): string => {
  const day = dateFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zoneOf(value, timeZone),
  }).format(new Date(value));
  // Engines differ on this one comma; other languages need theirs.
  return locale === 'en' ? day.replace(', ', ' ') : day;
};

/** "10:42", on the 24-hour clock. */
export const formatTime = (locale: Locale, value: Moment, timeZone = 'UTC'): string =>
  dateFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    new Date(value),
  );

/**
 * "29 July 2026, 10:42 (CEST)": the zone is named, so that two readers mean the
 * same moment, by the abbreviation that Europe's timetables use in every language.
 */
export const formatMoment = (locale: Locale, value: Moment, timeZone = 'UTC'): string => {
  const zone = dateFormat('en', { timeZone, timeZoneName: 'short' })
    .formatToParts(new Date(value))
    .find(({ type }) => type === 'timeZoneName');
  return formatMessage(locale, 'value.moment', {
    date: formatDate(locale, value, timeZone),
    time: formatTime(locale, value, timeZone),
    zone: zone?.value ?? timeZone,
  });
};

/** "1,234.5". */
export const formatNumber = (locale: Locale, value: number, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(intlTag(locale), options).format(value);

/** "Ana, Boris and Chloé". */
export const formatList = (
  locale: Locale,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(intlTag(locale), { style: 'long', type }).format(items);

/** "2.4 MB", in powers of a thousand as file managers show them. */
export const formatBytes = (locale: Locale, bytes: number): string => {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return formatNumber(locale, bytes / 1000 ** power, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  });
};

/** "4 minutes": the largest unit that says enough, for time left. */
export const formatDuration = (locale: Locale, seconds: number): string => {
  const [value, unit] =
    seconds < 60
      ? [Math.max(1, Math.round(seconds)), 'second']
      : seconds < 5400
        ? [Math.round(seconds / 60), 'minute']
        : [Math.round(seconds / 3600), 'hour'];
  return formatNumber(locale, value as number, { style: 'unit', unit: unit as string, unitDisplay: 'long' });
};
