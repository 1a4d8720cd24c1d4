import type { LanguageMap } from '../language-map.ts';

/** A learning opportunity on one published version. */
export interface Offering {
  readonly title?: LanguageMap;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly enrolUntil?: string;
  /** Code of the learning-mode list. */
  readonly mode: string;
  readonly language: string;
  readonly place?: { readonly locality?: string; readonly country: string };
  /** Free is 0; absent where not stated. Currency ISO 4217. */
  readonly price?: { readonly amount: number; readonly currency: string };
  readonly funding?: LanguageMap;
  readonly howToEnrol: LanguageMap;
  readonly enrolUrl?: string;
  readonly places?: number;
}
