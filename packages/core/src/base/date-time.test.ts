import { describe, expect, it } from 'vitest';
import { parseDateTime, toDateTime } from './date-time.ts';

describe('parseDateTime', () => {
  it.each([
    ['UTC', '2026-11-22T10:42:00Z', Date.UTC(2026, 10, 22, 10, 42)],
    ['an offset east', '2026-11-22T12:42:00+02:00', Date.UTC(2026, 10, 22, 10, 42)],
    ['an offset west', '2026-11-21T22:12:00-12:30', Date.UTC(2026, 10, 22, 10, 42)],
    ['a leap day', '2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
    ['milliseconds', '2026-11-22T10:42:00.5Z', Date.UTC(2026, 10, 22, 10, 42, 0, 500)],
  ])('reads %s', (_name, text, expected) => {
    expect(parseDateTime(text)).toBe(expected);
  });

  it.each([
    ['no zone', '2026-11-22T10:42:00'],
    ['a date alone', '2026-11-22'],
    ['31 February', '2026-02-31T00:00:00Z'],
    ['a leap day that is none', '2023-02-29T00:00:00Z'],
    ['month 13', '2026-13-01T00:00:00Z'],
    ['month 0', '2026-00-01T00:00:00Z'],
    ['hour 24', '2026-11-22T24:00:00Z'],
    ['a leap second', '2026-06-30T23:59:60Z'],
    ['an offset of 15 hours', '2026-11-22T10:42:00+15:00'],
    ['a small t', '2026-11-22t10:42:00Z'],
    ['a space before', ' 2026-11-22T10:42:00Z'],
    ['the year 12', '0012-11-22T10:42:00Z'],
  ])('refuses %s', (_name, text) => {
    expect(parseDateTime(text)).toBeUndefined();
  });

  it('writes what it reads', () => {
    expect(toDateTime(Date.UTC(2026, 10, 22, 10, 42, 0, 999))).toBe('2026-11-22T10:42:00Z');
  });
});
