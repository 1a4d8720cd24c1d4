import type { Locale } from '@sigillo/contract/messages';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.tsx';
import { Brand } from './brand.tsx';
import { LanguageMenu } from './language-menu.tsx';

/** An entry of a menu. */
export interface MenuItem {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
  /** Stands at the end, for example how many wait. */
  readonly count?: number | undefined;
}

export interface PublicFrameProps {
  /** In the bar and in the foot. */
  readonly menu: readonly MenuItem[];
  /** Only in the foot. */
  readonly more: readonly MenuItem[];
  readonly signIn: MenuItem;
  /** The address of this page in a language. */
  readonly inLanguage: (locale: Locale) => string;
  /** Said on a strip above everything, on a practice installation. */
  readonly strip?: string | undefined;
  readonly children: ReactNode;
}

const entries = (items: readonly MenuItem[]) => (
  <ul>
    {items.map(({ label, href, current }) => (
      <li key={href}>
        <a href={href} aria-current={current ? 'page' : undefined}>
          {label}
        </a>
      </li>
    ))}
  </ul>
);

/** The frame of a public page. Below 760 px "Menu" leads to the list at the foot, so that it needs no JavaScript. */
export const PublicFrame = ({ menu, more, signIn, inLanguage, strip, children }: PublicFrameProps) => {
  const { say } = useWords();
  return (
    <>
      <a className="skip" href="#main">
        {say('ui.skip')}
      </a>
      {strip && (
        <section className="strip" aria-label={say('verdict.practice.kind')}>
          <p>{strip}</p>
        </section>
      )}
      <header className="bar">
        <div className="bar__in">
          <Brand />
          <nav aria-label={say('ui.main-navigation')}>{entries(menu)}</nav>
          <div className="bar__end">
            <LanguageMenu
              entry={({ locale, name, current }) => (
                <a
                  href={inLanguage(locale)}
                  lang={locale}
                  hrefLang={locale}
                  aria-current={current ? 'true' : undefined}
                >
                  {name}
                </a>
              )}
            />
            <a href={signIn.href}>{signIn.label}</a>
            <a className="bar__menu" href="#menu">
              {say('ui.menu')}
            </a>
          </div>
        </div>
      </header>
      <main className="page" id="main">
        {children}
      </main>
      <footer className="foot">
        <div className="foot__in">
          <span>{say('app.tagline')}</span>
          <nav id="menu" aria-label={say('ui.all-pages')}>
            {entries([...menu, ...more])}
          </nav>
        </div>
      </footer>
    </>
  );
};

/** Main column and a 288 px aside, which goes below on small screens. */
export const Columns = ({
  children,
  aside,
  asideLabel,
}: {
  children: ReactNode;
  aside: ReactNode;
  asideLabel: string;
}) => (
  <div className="columns">
    <div className="stack">{children}</div>
    <aside className="aside" aria-label={asideLabel}>
      {aside}
    </aside>
  </div>
);
