import type { ReactNode } from 'react';
import { useWords } from '../words/words.tsx';
import { Brand } from './brand.tsx';
import type { MenuItem } from './public-frame.tsx';

export interface AppShellProps {
  /** What the area is called, for screen readers. */
  readonly area: string;
  readonly menu: readonly MenuItem[];
  /** The first three of the menu by short names, then the page that lists all. */
  readonly dock: readonly MenuItem[];
  /** Other areas that this person has a role in. */
  readonly areas?: readonly MenuItem[];
  readonly person: string;
  /** Account, sign out. */
  readonly personal: ReactNode;
  readonly strip?: string | undefined;
  readonly children: ReactNode;
}

/** The application's frame: one list at the side, four tabs at the bottom below 1000 px. */
export const AppShell = (props: AppShellProps) => {
  const { area, menu, dock, areas = [], person, personal, strip, children } = props;
  const { say, number } = useWords();
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
      <div className="shell">
        <header className="side">
          <div className="side__in">
            <Brand href="/app" />
            <nav aria-label={area}>
              <ul>
                {menu.map(({ label, href, current, count }) => (
                  <li key={href}>
                    <a href={href} aria-current={current ? 'page' : undefined}>
                      {label} {count !== undefined && <span className="figures">{number(count)}</span>}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            {areas.length > 0 && (
              <nav className="side__areas" aria-label={say('nav.switch-area')}>
                <p className="quiet">{say('nav.switch-area')}</p>
                <ul>
                  {areas.map(({ label, href }) => (
                    <li key={href}>
                      <a href={href}>{label}</a>
                    </li>
                  ))}
                </ul>
              </nav>
            )}
            <div className="side__who">
              <b>{person}</b>
              <div className="row">{personal}</div>
            </div>
          </div>
        </header>
        <main className="work" id="main" tabIndex={-1}>
          {children}
        </main>
        <nav className="dock" aria-label={say('ui.short-navigation', { area })}>
          <ul>
            {dock.map(({ label, href, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </>
  );
};

/** The head of an application page: title (the window's too), one line about it, actions. */
export const WorkHead = ({
  title,
  lang,
  about,
  actions,
}: {
  title: string;
  /** The language of the title where it isn't the page's. */
  lang?: string | undefined;
  about?: ReactNode;
  actions?: ReactNode;
}) => {
  const { say } = useWords();
  return (
    <div className="work__head">
      <title>{say('app.page-title', { title })}</title>
      <div>
        <h1 lang={lang}>{title}</h1>
        {about && <p className="quiet">{about}</p>}
      </div>
      {actions && <div className="row">{actions}</div>}
    </div>
  );
};
