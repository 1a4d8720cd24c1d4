import { formatMessage, type Locale } from '@sigillo/contract/messages';
import type { Locator, Page } from 'playwright-core';

/**
 * Goes on until `next` is there. An invented person who is asked for fresh proof on the way says that none
 * is needed, as anybody does on a practice installation; nobody is asked again for ten minutes.
 */
export const goOnInPractice = async (page: Page, next: Locator, locale: Locale = 'en'): Promise<void> => {
  const dialog = page.getByRole('dialog', { name: formatMessage(locale, 'account.step-up.title') });
  const skip = dialog.getByRole('button', { name: formatMessage(locale, 'account.step-up.practice') });
  await skip.or(next).first().waitFor({ timeout: 30_000 });
  if ((await skip.count()) > 0) {
    await skip.click();
    await dialog.waitFor({ state: 'detached' });
  }
  await next.first().waitFor({ timeout: 30_000 });
};
