import { intlTag } from '@sigillo/contract/messages';
import type { Words } from '../../ui/index.ts';

/**
 * "Vienna time", from `Europe/Vienna`, as the shared page says it too. Readers of
 * other alphabets get the zone's own name at that moment: "източноевропейско
 * стандартно време", because places are named in Latin letters only.
 *
 * @param at the moment that is spoken of, in any form that a Date takes
 */
export const zoneText = (
  timeZone: string,
  { say, locale }: Pick<Words, 'say' | 'locale'>,
  at: string | number,
): string => {
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ');
  if (!timeZone.includes('/') || !place) return timeZone;
  const tag = intlTag(locale);
  if (new Intl.Locale(tag).maximize().script === 'Latn') return say('value.zone', { place });
  const name = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: 'long' })
    .formatToParts(new Date(at))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return name === undefined ? timeZone : name.charAt(0).toLocaleLowerCase(tag) + name.slice(1);
};
