import { isLocale, type Locale } from '@sigillo/contract/messages';
import type { Page, PageContent, RenderPage } from '@sigillo/contract/pages';
import { renderToStaticMarkup } from 'react-dom/server';
import {
  createWords,
  type PageContext,
  PublicFrame,
  type PublicPage,
  type Words,
  WordsProvider,
} from '../ui/index.ts';
import type { Assets } from './assets.ts';
import { Document } from './document.tsx';
import { publicPages } from './public-pages.ts';

const menus = ({ say }: Words, current: PublicPage<'error'>['menu']) => ({
  menu: [
    { label: say('nav.public.check'), href: '/verify', current: current === 'check' },
    { label: say('nav.public.find'), href: '/find', current: current === 'find' },
    { label: say('nav.public.providers'), href: '/providers', current: current === 'providers' },
  ],
  more: [
    { label: say('nav.public.how-checking-works'), href: '/how-checking-works' },
    { label: say('nav.public.accessibility'), href: '/accessibility' },
    { label: say('nav.public.privacy'), href: '/data-protection' },
  ],
});

/** This page in a language: nothing that its address says gets lost, but what a reader chose for the content. */
const inLanguage = ({ query }: Page, locale: Locale): string => {
  const words = new URLSearchParams(query);
  words.set('lang', locale);
  return `?${words}`;
};

const render = <Kind extends PageContent['kind']>(
  definition: PublicPage<Kind>,
  context: PageContext<Kind>,
  assets: Assets,
): string => {
  const { page, words } = context;
  const { say } = words;
  const person = page.session.person;
  return renderToStaticMarkup(
    <WordsProvider words={words}>
      <Document
        title={definition.title(context)}
        description={definition.description?.(context)}
        indexed={definition.indexed ?? false}
        url={page.url}
        inAddress={page.languageInAddress ?? false}
        origin={page.origin}
        jsonLd={definition.jsonLd?.(context)}
        assets={assets}
      >
        <PublicFrame
          {...menus(words, definition.menu)}
          signIn={
            person
              ? { label: say('nav.your-work'), href: '/app' }
              : { label: say('nav.sign-in'), href: '/sign-in' }
          }
          inLanguage={(locale) => inLanguage(page, locale)}
          strip={page.session.practice ? say('page.practice-strip') : undefined}
        >
          {definition.body(context)}
        </PublicFrame>
      </Document>
    </WordsProvider>,
  );
};

/**
 * Makes the function that turns what the server found into a whole HTML document.
 * Pure and synchronous: no clock, no request, no state between pages. Texts are
 * escaped; moments are shown in UTC, or in the zone that a share names.
 */
export const createRenderPage =
  (assets: Assets): RenderPage =>
  (page: Page): string => {
    const { content } = page;
    const definition = publicPages[content.kind] as PublicPage<typeof content.kind> | undefined;
    if (!definition) throw new Error(`No page shows ${content.kind}`);
    const locale = isLocale(page.locale) ? page.locale : 'en';
    const words = createWords(locale, content.kind === 'share' ? content.timeZone : 'UTC', page.reading);
    return `<!doctype html>${render(definition, { content, page, words }, assets)}`;
  };
