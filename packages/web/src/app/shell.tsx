import { sessionOperations } from '@sigillo/contract/api';
import type { Locale } from '@sigillo/contract/messages';
import { pickLanguage } from '@sigillo/core/domain';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { call, useSession } from '../api/index.ts';
import {
  AppShell,
  Button,
  LanguageMenu,
  type MenuItem,
  useChangeLanguage,
  useWords,
  type Words,
} from '../ui/index.ts';
import { type Area, areaAt, areasOf, withBuiltPages } from './areas.ts';
import { appPages } from './pages.ts';

const patterns = appPages.map(({ path }) => path);

/** An organisation's name in the reader's language, else in English, else in its own. */
const nameOf = (area: Area, { locale, say }: Words): string => {
  const names = area.organisation?.legalName;
  return names ? (pickLanguage(names, locale, ['en'])?.text ?? '') : say(area.label);
};

const toItem =
  ({ say }: Words, path: string) =>
  ({ label, href, count }: Area['pages'][number]): MenuItem => ({
    label: say(label),
    href,
    current: path === href || path.startsWith(`${href}/`),
    count,
  });

const registration = ({ say }: Words) => ({
  label: say('provider.registration.link'),
  href: '/app/organisations/new/who',
});

/** Ends the session on the server, then leaves the application with all that it holds in memory. */
const signOut = async (): Promise<void> => {
  await call(sessionOperations.end, {});
  location.assign('/');
};

/** Chooses the language of the application and of the person's mails. */
const LanguageChoice = () => {
  const change = useChangeLanguage();
  const choose = async (locale: Locale): Promise<void> => {
    // Spoken now even where it can't be kept: the account's page keeps it later and says so if it can't.
    await call(sessionOperations.update, { body: { locale } }).catch(() => undefined);
    await change(locale);
  };
  return (
    <LanguageMenu
      entry={({ locale, name, current }) => (
        <button
          type="button"
          lang={locale}
          aria-current={current ? 'true' : undefined}
          onClick={() => choose(locale)}
        >
          {name}
        </button>
      )}
    />
  );
};

/** The frame around every page of the application, with the menu of the area it lies in. */
export const Shell = ({ children }: { children: ReactNode }) => {
  const words = useWords();
  const { say } = words;
  const session = useSession();
  const path = useLocation({ select: (location) => location.pathname });
  const areas = areasOf(session)
    .map((area) => withBuiltPages(area, patterns))
    .filter(({ pages }) => pages.length > 0);
  const area = areaAt(areas, path) ?? areas[0];
  const menu = area?.pages.map(toItem(words, path)) ?? [];
  const overview = { label: say('nav.more'), href: '/app/menu', current: path === '/app/menu' };
  return (
    <AppShell
      area={area ? nameOf(area, words) : say('app.name')}
      menu={menu}
      dock={[...menu.slice(0, 3), overview]}
      areas={[
        ...areas
          .filter((other) => other !== area)
          .map((other) => ({
            label: other.organisation ? `${nameOf(other, words)} · ${say(other.label)}` : say(other.label),
            href: other.pages[0]?.href ?? other.base,
          })),
        // Who works for one already finds it in the menu: most register one organisation, once.
        ...(session.memberships.length === 0 && !session.person?.operator ? [registration(words)] : []),
      ]}
      person={session.person?.name ?? ''}
      personal={
        <>
          <a href="/app/account">{say('nav.account')}</a>
          <Button kind="quiet" small onClick={signOut}>
            {say('nav.sign-out')}
          </Button>
          <LanguageChoice />
        </>
      }
      strip={session.practice ? say('page.practice-strip') : undefined}
    >
      {children}
    </AppShell>
  );
};

/** The page behind "Menu" on small screens: everything there is, and who is signed in. */
export const MenuPage = () => {
  const words = useWords();
  const { say } = words;
  const session = useSession();
  const areas = areasOf(session).map((area) => withBuiltPages(area, patterns));
  return (
    <>
      <title>{say('app.page-title', { title: say('nav.more') })}</title>
      <h1>{say('nav.more')}</h1>
      {areas
        .filter(({ pages }) => pages.length > 0)
        .map((area) => (
          <nav key={area.base} className="sheet" aria-label={`${nameOf(area, words)} · ${say(area.label)}`}>
            <h2>{area.organisation ? `${nameOf(area, words)} · ${say(area.label)}` : say(area.label)}</h2>
            <ul className="menu-list">
              {area.pages.map(({ label, href }) => (
                <li key={href}>
                  <a href={href}>{say(label)}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      <p>
        <a href={registration(words).href}>{registration(words).label}</a>
      </p>
      <div className="row">
        <b>{session.person?.name}</b>
        <a href="/app/account">{say('nav.account')}</a>
        <Button onClick={signOut}>{say('nav.sign-out')}</Button>
        <LanguageChoice />
      </div>
    </>
  );
};
