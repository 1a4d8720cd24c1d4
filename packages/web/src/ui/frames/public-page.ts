import type { Page, PageContent } from '@sigillo/contract/pages';
import type { JsonObject } from '@sigillo/core/base';
import type { ReactNode } from 'react';
import type { Words } from '../words/words.tsx';

/** The content of one kind of page. */
export type ContentOf<Kind extends PageContent['kind']> = Extract<PageContent, { kind: Kind }>;

/** What a page's parts are made from. */
export interface PageContext<Kind extends PageContent['kind']> {
  readonly content: ContentOf<Kind>;
  readonly page: Page;
  readonly words: Words;
}

/** One kind of public page, as a feature describes it and `render` mounts it. Pure: no hooks but `useWords`. */
export interface PublicPage<Kind extends PageContent['kind']> {
  /** Before " · Sigillo". */
  readonly title: (context: PageContext<Kind>) => string;
  /** One sentence for search results and previews. */
  readonly description?: (context: PageContext<Kind>) => string;
  /** May search engines list it? Not unless it says so. */
  readonly indexed?: boolean;
  /** Which entry of the main menu it belongs to. */
  readonly menu?: 'check' | 'find' | 'providers';
  /** Structured data for search engines. */
  readonly jsonLd?: (context: PageContext<Kind>) => JsonObject;
  /** What stands inside the frame. */
  readonly body: (context: PageContext<Kind>) => ReactNode;
}
