const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/**
 * Reads a date and time with a time zone into milliseconds since 1970, or
 * `undefined` where it is none: no local times, no 31 February, no leap second,
 * no year before 1000.
 *
 * @see XML Schema 1.1, dateTimeStamp
 */
export const parseDateTime = (text: string): number | undefined => {
  const match = form.exec(text);
  if (match === null) return undefined;
  const field = (index: number): number => Number(match[index] ?? 0);
  if (field(1) < 1000 || field(4) > 23 || field(5) > 59 || field(6) > 59) return undefined;
  if (field(9) > 14 || field(10) > 59) return undefined;
  const midnight = Date.UTC(field(1), field(2) - 1, field(3));
  // A day that the month does not have rolls over into the next one.
  if (new Date(midnight).toISOString().slice(0, 10) !== text.slice(0, 10)) return undefined;
  const offset = (match[8] === '-' ? -1 : 1) * (field(9) * 60 + field(10)) * 60_000;
  const timeOfDay = ((field(4) * 60 + field(5)) * 60 + field(6)) * 1000 + Math.floor(field(7) * 1000);
  return midnight + timeOfDay - offset;
};

/** Writes milliseconds since 1970 as UTC, to the second. */
export const toDateTime = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
