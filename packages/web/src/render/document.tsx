import { type Locale, locales } from '@sigillo/contract/messages';
import type { JsonObject } from '@sigillo/core/base';
import type { ReactNode } from 'react';
import { useWords } from '../ui/index.ts';
import type { Assets } from './assets.ts';

export interface DocumentProps {
  readonly title: string;
  readonly description?: string | undefined;
  readonly indexed: boolean;
  /** Absolute, without query. */
  readonly url: string;
  /** Whether somebody asked for the page at the address of its language. */
  readonly inAddress: boolean;
  readonly origin: string;
  readonly jsonLd?: JsonObject | undefined;
  readonly assets: Assets;
  readonly children: ReactNode;
}

/** JSON that can stand inside a script element: no "<" can end it. */
const inScript = (json: JsonObject): string => JSON.stringify(json).replaceAll('<', '\\u003c');

/** The scripts of writing besides Latin that a language needs at once. */
const extraFont: Readonly<Partial<Record<Locale, 'greek' | 'cyrillic'>>> = { el: 'greek', bg: 'cyrillic' };

/** A whole HTML document. Nothing inline runs or styles: the policy allows only our own files. */
export const Document = (props: DocumentProps) => {
  const { title, description, indexed, url, inAddress, origin, jsonLd, assets, children } = props;
  const { locale, say } = useWords();
  const also = extraFont[locale];
  const preload = (href: string) => (
    <link rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
  );
  return (
    <html lang={locale} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{say('app.page-title', { title })}</title>
        {description && <meta name="description" content={description} />}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#FFFFFF" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#151E26" />
        <meta name="format-detection" content="telephone=no" />
        {!indexed && <meta name="robots" content="noindex" />}
        {indexed && <link rel="canonical" href={inAddress ? `${url}?lang=${locale}` : url} />}
        {indexed && <link rel="alternate" hrefLang="x-default" href={url} />}
        {indexed &&
          locales.map((one) => <link key={one} rel="alternate" hrefLang={one} href={`${url}?lang=${one}`} />)}
        <meta property="og:site_name" content={say('app.name')} />
        <meta property="og:type" content="website" />
        <meta property="og:title" content={title} />
        {description && <meta property="og:description" content={description} />}
        {indexed && <meta property="og:url" content={url} />}
        <meta property="og:image" content={`${origin}/assets/preview.png`} />
        <meta property="og:image:width" content="1200" />
        <meta property="og:image:height" content="630" />
        <meta name="twitter:card" content="summary_large_image" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {preload(assets.fonts.latin)}
        {also && preload(assets.fonts[also])}
        <link rel="stylesheet" href={assets.style} />
        <script type="module" src={assets.script} />
        {jsonLd && (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: data, not script, with every "<" escaped
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inScript(jsonLd) }} />
        )}
      </head>
      <body>{children}</body>
    </html>
  );
};
