import { findMessage, type Locale, messageIds } from '@sigillo/contract/messages';
import type { Page } from 'playwright-core';

/** A sentence whose only arguments are plain values, as a pattern; undefined where more than that is in it. */
const toPattern = (text: string): string | undefined => {
  if (/[<#]|\{\w+,/.test(text)) return undefined;
  const literal = text.replaceAll(/\{\w+\}/g, '');
  // What is nearly all values would match anything.
  if (literal.trim().length < 4 || (literal !== text && literal.trim().length < 12)) return undefined;
  const escaped = text.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `^${escaped.join('.+')}$`;
};

/** English sentences that have another wording in the language: none of them may be seen on its pages. */
const englishOf = (locale: Locale): readonly string[] =>
  messageIds.flatMap((id) => {
    const english = findMessage('en', id).text;
    if (findMessage(locale, id).text === english) return [];
    // Paragraphs become elements of their own.
    return english.split('\n').flatMap((line) => toPattern(line.trim()) ?? []);
  });

/**
 * English sentences of ours on a page in another language: in visible texts and in the names that only
 * screen readers hear. What is marked as English is somebody's content. Catalogues must be loaded.
 */
export const englishLeft = (page: Page, locale: Locale): Promise<readonly string[]> =>
  page.evaluate(
    ({ patterns, language }) => {
      const sentences = patterns.map((pattern) => new RegExp(pattern, 's'));
      const isEnglish = (text: string): boolean => sentences.some((sentence) => sentence.test(text));
      const ours = (element: Element | null): boolean =>
        element?.closest('[lang]')?.getAttribute('lang') === language &&
        !element.closest('script, style, noscript, textarea, code, [translate="no"]');
      const found = new Set<string>();
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue?.replaceAll(/\s+/g, ' ').trim() ?? '';
        if (text !== '' && ours(node.parentElement) && isEnglish(text)) found.add(text);
      }
      for (const name of ['aria-label', 'placeholder', 'alt', 'title', 'content'])
        for (const element of document.querySelectorAll(`[${name}]`)) {
          const text = element.getAttribute(name)?.trim() ?? '';
          if (text !== '' && ours(element) && isEnglish(text)) found.add(`${name}: ${text}`);
        }
      return [...found];
    },
    { patterns: englishOf(locale), language: locale as string },
  );
