import type { CredentialElements } from '@sigillo/core/domain';
import { countries, labelOf } from '@sigillo/core/vocabularies';
import type { Words } from '../../ui/index.ts';

/** "5 ECTS credits" or "75 hours"; both where both are stated. Undefined where neither is. */
export const workloadText = (
  { ects, hours }: NonNullable<CredentialElements['workload']>,
  { say, list }: Words,
): string | undefined => {
  const parts = [
    ...(ects === undefined ? [] : [say('value.ects', { credits: ects })]),
    ...(hours === undefined ? [] : [say('value.hours', { hours })]),
  ];
  return parts.length === 0 ? undefined : list(parts);
};

/** "EQF level 7", else the national level as stated. Undefined where the level doesn't apply. */
export const levelText = (
  level: NonNullable<CredentialElements['level']>,
  { say }: Pick<Words, 'say'>,
): string | undefined => {
  if (level.kind !== 'stated') return undefined;
  if (level.eqf !== undefined) return say('value.eqf-level', { level: level.eqf });
  return level.level;
};

/** "Austria and Bulgaria"; what isn't a country code of the list stays as written. */
export const countryNames = (codes: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    codes.map((code) => {
      const known = countries.find(code);
      return known ? labelOf(countries, known, locale).text : code;
    }),
  );

/** A day for the reader; what isn't a date stays as written, because credentials come from strangers. */
export const dateText = (value: string, { date }: Pick<Words, 'date'>): string =>
  Number.isNaN(Date.parse(value)) ? value : date(value);
