import {
  findMessage,
  formatDate,
  formatDay,
  formatMessage,
  type Locale,
  localeName,
  type MessageId,
  type MessageValues,
} from '@sigillo/contract/messages';
import type { Page } from 'playwright-core';

/** The sentences of the product in one language, by which a test finds what people see. */
export interface Words {
  readonly locale: Locale;
  /** The language's own name. */
  readonly name: string;
  readonly say: (id: MessageId, values?: MessageValues) => string;
  /** The sentence with anything in place of the values that aren't given. */
  readonly like: (id: MessageId, values?: MessageValues) => RegExp;
  /** What begins with the sentence. */
  readonly begins: (id: MessageId, values?: MessageValues) => RegExp;
  /** The label of a field that may stay empty. */
  readonly optional: (id: MessageId) => string;
  readonly language: (tag: string) => string;
  readonly country: (code: string) => string;
  readonly date: (day: string) => string;
  readonly day: (day: string) => string;
}

/** For patterns: what somebody typed or a sentence says, taken literally. */
export const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Stands in a sentence where a value would be; in no language of ours. */
const anything = '\u16a0';

/** The words of a language. Catalogues must be loaded where it isn't English. */
export const wordsOf = (locale: Locale): Words => {
  // Names, as they are read out, are without the soft hyphens that tell where a word may break.
  const say = (id: MessageId, values?: MessageValues): string =>
    formatMessage(locale, id, values).replaceAll('\u00ad', '');
  const source = (id: MessageId, values: MessageValues = {}): string => {
    const names = [...findMessage(locale, id).text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name);
    const all = { ...Object.fromEntries(names.map((name) => [name, anything])), ...values };
    return literally(say(id, all)).replaceAll(anything, '.+');
  };
  const nameOf = (type: 'language' | 'region', code: string): string =>
    new Intl.DisplayNames(locale, { type }).of(code) ?? code;
  return {
    locale,
    name: localeName(locale),
    say,
    like: (id, values) => new RegExp(source(id, values)),
    begins: (id, values) => new RegExp(`^${source(id, values)}`),
    optional: (id) => say('ui.optional', { label: say(id) }),
    language: (tag) => nameOf('language', tag),
    country: (code) => nameOf('region', code),
    date: (day) => formatDate(locale, day),
    day: (day) => formatDay(locale, day),
  };
};

/** Has a page speak the language, by the chooser that is on every page, as its reader does. */
export const speak = async (page: Page, { locale, name }: Words): Promise<void> => {
  const html = page.locator('html');
  // The application takes its person's language once it knows who that is.
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  if ((await html.getAttribute('lang')) === locale) return;
  const chooser = page.locator('.languages').first();
  await chooser.locator('summary').click();
  await chooser.getByRole('link', { name }).or(chooser.getByRole('button', { name })).click();
  await page.locator(`html[lang=${locale}]`).waitFor({ state: 'attached' });
};
