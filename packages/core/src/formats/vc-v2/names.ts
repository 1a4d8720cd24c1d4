import { isJsonObject, type Json } from '../../base/index.ts';
import type { LanguageMap } from '../../domain/index.ts';

/** Said where a document doesn't tell the language of a text. */
export const undeterminedLanguage = 'und';

/**
 * Reads a `name` or `description`: a plain string, a value with its language,
 * or several of these. Anything else is left out.
 *
 * @param language of plain strings, where the document says so elsewhere
 * @see Verifiable Credentials Data Model 2.0, section 11.1
 */
export const readName = (
  value: Json | undefined,
  language = undeterminedLanguage,
): LanguageMap | undefined => {
  const texts: Record<string, string> = {};
  for (const item of Array.isArray(value) ? value : [value]) {
    if (typeof item === 'string') texts[language] ??= item;
    else if (isJsonObject(item) && typeof item['@value'] === 'string')
      texts[typeof item['@language'] === 'string' ? item['@language'] : language] ??= item['@value'];
  }
  return Object.keys(texts).length === 0 ? undefined : texts;
};
