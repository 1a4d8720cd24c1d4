import type { Locator, Page } from 'playwright-core';

const mostStops = 120;

/**
 * Presses Tab until `wanted` has the focus, as somebody without a mouse does.
 * Fails when it never gets it, or when the focus can't be seen there.
 */
export const tabTo = async (page: Page, wanted: Locator): Promise<void> => {
  await wanted.waitFor();
  for (let stops = 0; stops < mostStops; stops++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      if (await isFocusSeen(page)) return;
      throw new Error(`the focus can't be seen on ${wanted}`);
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${wanted}`);
};

/** Goes there with Tab and presses Enter. */
export const press = async (page: Page, wanted: Locator): Promise<void> => {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
};

/** Goes there with Tab and types. */
export const type = async (page: Page, wanted: Locator, text: string): Promise<void> => {
  await tabTo(page, wanted);
  await page.keyboard.type(text);
};

/** Tells whether whatever has the focus shows it: by an outline or shadow of its own, or of what surrounds it. */
export const isFocusSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const shows = (element: Element | null): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    };
    const element = document.activeElement;
    return shows(element) || shows(element?.closest('label, .card, article, .date') ?? null);
  });
