import type { achievementOperations, BodyOf } from '@sigillo/contract/api';
import { parseNumber } from '../../../ui/index.ts';

export type OfferingInput = BodyOf<typeof achievementOperations.createOffering>;

/** An offering while it is being written: numbers as they are typed, everything else as it is sent. */
export interface OfferingDraft {
  readonly title: Readonly<Record<string, string>>;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly enrolUntil: string;
  readonly mode: string;
  readonly language: string;
  readonly locality: string;
  readonly country: string;
  readonly price: string;
  readonly currency: string;
  readonly funding: Readonly<Record<string, string>>;
  readonly howToEnrol: Readonly<Record<string, string>>;
  readonly enrolUrl: string;
  readonly places: string;
}

/** Begins from an offering that is there, else from what is most likely. */
export const toOfferingDraft = (
  offering: Partial<OfferingInput>,
  likely: { readonly mode: string; readonly language: string; readonly country: string },
): OfferingDraft => ({
  title: offering.title ?? {},
  startsOn: offering.startsOn ?? '',
  endsOn: offering.endsOn ?? '',
  enrolUntil: offering.enrolUntil ?? '',
  mode: offering.mode ?? likely.mode,
  language: offering.language ?? likely.language,
  locality: offering.place?.locality ?? '',
  country: offering.place?.country ?? likely.country,
  price: offering.price === undefined ? '' : String(offering.price.amount),
  currency: offering.price?.currency ?? 'EUR',
  funding: offering.funding ?? {},
  howToEnrol: offering.howToEnrol ?? {},
  enrolUrl: offering.enrolUrl ?? '',
  places: offering.places === undefined ? '' : String(offering.places),
});

/** A field that can't be sent as it is typed. */
export type OfferingFault =
  | { readonly pointer: '/mode' | '/language' | '/howToEnrol'; readonly code: 'required' }
  | { readonly pointer: '/price/amount' | '/places'; readonly code: 'not-a-number' };

const numberAt = (
  pointer: '/price/amount' | '/places',
  text: string,
  whole: boolean,
): number | undefined | OfferingFault => {
  if (text.trim() === '') return undefined;
  const value = parseNumber(text);
  return value === undefined || value < 0 || (whole && !Number.isInteger(value))
    ? { pointer, code: 'not-a-number' }
    : value;
};

const isFault = (value: unknown): value is OfferingFault => typeof value === 'object';

/** The offering as it is sent, or what stands against sending it. Empty fields are left out. */
export const toOfferingInput = (draft: OfferingDraft): OfferingInput | readonly OfferingFault[] => {
  const amount = numberAt('/price/amount', draft.price, false);
  const places = numberAt('/places', draft.places, true);
  const faults = [
    ...(draft.mode === '' ? [{ pointer: '/mode', code: 'required' } as const] : []),
    ...(draft.language === '' ? [{ pointer: '/language', code: 'required' } as const] : []),
    ...(Object.keys(draft.howToEnrol).length === 0
      ? [{ pointer: '/howToEnrol', code: 'required' } as const]
      : []),
    ...[amount, places].filter(isFault),
  ];
  if (faults.length > 0 || isFault(amount) || isFault(places)) return faults;
  const some = (map: Readonly<Record<string, string>>): boolean => Object.keys(map).length > 0;
  return {
    mode: draft.mode,
    language: draft.language,
    howToEnrol: { ...draft.howToEnrol },
    ...(some(draft.title) && { title: { ...draft.title } }),
    ...(draft.startsOn && { startsOn: draft.startsOn }),
    ...(draft.endsOn && { endsOn: draft.endsOn }),
    ...(draft.enrolUntil && { enrolUntil: draft.enrolUntil }),
    ...(draft.country && {
      place: { country: draft.country, ...(draft.locality.trim() && { locality: draft.locality.trim() }) },
    }),
    ...(amount !== undefined && { price: { amount, currency: draft.currency } }),
    ...(some(draft.funding) && { funding: { ...draft.funding } }),
    ...(draft.enrolUrl.trim() && { enrolUrl: draft.enrolUrl.trim() }),
    ...(places !== undefined && { places }),
  };
};
