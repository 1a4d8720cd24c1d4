import type { Words } from '../../ui/index.ts';

/** "Vienna time", from `Europe/Vienna`, as the shared page says it too. */
export const zoneText = (timeZone: string, { say }: Pick<Words, 'say'>): string => {
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ');
  return timeZone.includes('/') && place ? say('value.zone', { place }) : timeZone;
};
