import type { Page } from 'playwright-core';

/** A stop of the Tab key, and whether the focus could be seen there. */
export interface Stop {
  readonly name: string;
  readonly seen: boolean;
}

const mostStops = 400;

/**
 * Goes through a page with Tab from its beginning to its end. `wanted` is
 * everything that could be used with a mouse; of a group of radio buttons one,
 * because the arrow keys lead to the others.
 */
export const everyStop = async (
  page: Page,
): Promise<{ readonly reached: readonly Stop[]; readonly wanted: readonly string[] }> => {
  const wanted = await page.evaluate(() => {
    const usable =
      'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable="true"]';
    const groups = new Set<string>();
    const names: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(usable)) {
      if (element.matches(':disabled, [type="hidden"], [aria-hidden="true"] *, [inert] *')) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.tabIndex < 0) continue;
      if (element instanceof HTMLInputElement && element.type === 'radio') {
        if (groups.has(element.name)) continue;
        groups.add(element.name);
        for (const one of document.querySelectorAll(`input[type="radio"][name="${element.name}"]`)) {
          one.setAttribute('data-stop', `radio ${element.name}`);
        }
      }
      const name = element.getAttribute('data-stop') ?? `${names.length} ${element.outerHTML.slice(0, 120)}`;
      element.setAttribute('data-stop', name);
      names.push(name);
    }
    // A page may have put the focus somewhere; Tab begins where it was last.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    window.scrollTo(0, 0);
    return names;
  });
  const reached: Stop[] = [];
  for (let stops = 0; stops < mostStops; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(look);
    if (stop === undefined || reached.some(({ name }) => name === stop.name)) break;
    reached.push(stop);
  }
  return { reached, wanted };
};

/** What has the focus, and whether it or what is around it shows it inside the window. */
const look = (): Stop | undefined => {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const shows = (one: Element): boolean => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  };
  const around = [element, element.parentElement, element.closest('.card, .date, .drop, label, article')];
  const { top, bottom, width, height } = element.getBoundingClientRect();
  const inside = width > 0 && height > 0 && bottom > 0 && top < window.innerHeight;
  const label = element.id && document.querySelector(`label[for="${element.id}"]`);
  return {
    name: element.getAttribute('data-stop') ?? element.outerHTML.slice(0, 120),
    // A file button may be hidden behind the label that is drawn in its place.
    seen: (inside && around.some((one) => one !== null && shows(one))) || Boolean(label && shows(label)),
  };
};
