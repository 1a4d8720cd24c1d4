import type { z } from 'zod';
import type {
  practiceOperations,
  publicAchievementSchema,
  publicOperations,
  publicOrganisationSchema,
  ReportView,
  ResponseOf,
  Session,
  walletOperations,
} from '../api/index.ts';

/** One checked document on a page: which file or share, and what came of it. */
export interface CheckedItem {
  /** File name, or empty for pasted text. */
  readonly name: string;
  readonly report: ReportView;
  /** Where the file can be had, for shares. */
  readonly href?: string;
}

/** What each public page shows. The server fills it; web renders it; neither knows the other. */
export type PageContent =
  | {
      readonly kind: 'home';
      /** On a practice installation: invented people that anybody may be with one click. */
      readonly people?: ResponseOf<typeof practiceOperations.people>['items'];
    }
  | {
      readonly kind: 'verify';
      readonly items: readonly CheckedItem[];
      /** Credentials of the files that were too many for one form. */
      readonly unchecked?: number;
      readonly faultCode?: string;
    }
  | {
      readonly kind: 'share';
      readonly sharedBy: string;
      readonly endsAt: string;
      readonly timeZone: string;
      readonly items: readonly CheckedItem[];
    }
  | {
      readonly kind: 'catalogue';
      readonly query: Readonly<Record<string, string>>;
      readonly result: ResponseOf<typeof publicOperations.catalogue>;
    }
  | { readonly kind: 'achievement'; readonly achievement: z.infer<typeof publicAchievementSchema> }
  | {
      readonly kind: 'organisations';
      readonly items: ResponseOf<typeof publicOperations.organisations>['items'];
    }
  | { readonly kind: 'organisation'; readonly organisation: z.infer<typeof publicOrganisationSchema> }
  | {
      readonly kind: 'collect';
      readonly token: string;
      readonly offer: ResponseOf<typeof walletOperations.offer>;
      readonly linkSent: boolean;
    }
  | {
      readonly kind: 'sign-in';
      readonly next?: string;
      readonly sentTo?: string;
      readonly email?: string;
      readonly faultCode?: string;
      readonly people?: ResponseOf<typeof practiceOperations.people>['items'];
    }
  | {
      /** Where a link out of a mail leads: nothing happens before the button is pressed, because mail scanners open links too. */
      readonly kind: 'landing';
      readonly purpose: 'sign-in' | 'confirm-email' | 'claim-installation';
      readonly token: string;
    }
  | {
      readonly kind: 'mailbox';
      readonly items: ResponseOf<typeof practiceOperations.mailbox>['items'];
      readonly to?: string;
    }
  | { readonly kind: 'text'; readonly topic: 'how-checking-works' | 'accessibility' | 'data-protection' }
  | {
      readonly kind: 'error';
      readonly status: number;
      /** A problem code with a sentence in the catalogue. */
      readonly code: string;
      readonly values?: Readonly<Record<string, string | number>>;
      readonly trace?: string;
    };

/** A page and what surrounds it. */
export interface Page {
  readonly content: PageContent;
  readonly locale: string;
  /** The language in which to read what others wrote, where they wrote it in that; else the page's own. */
  readonly reading?: string;
  /** Absolute address of the page without its query, for canonical links. */
  readonly url: string;
  /** The query of its address without any choice of language, for links to it in others. */
  readonly query?: string;
  /** Whether the address names the page's language: then it is an address of its own. */
  readonly languageInAddress?: boolean;
  readonly origin: string;
  readonly session: Session;
  /** Value of the hidden field that guards forms against forgery, where the page has a form. */
  readonly formToken?: string;
  /** Milliseconds; pages never read a clock. */
  readonly now: number;
}

/** Renders a page to a whole HTML document. */
export type RenderPage = (page: Page) => string;
