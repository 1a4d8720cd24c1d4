/**
 * Text in several languages, by BCP 47 tag: `{ "de-AT": "…", "bg": "…" }`.
 * A missing language is absent, never an empty string.
 */
export type LanguageMap = Readonly<Record<string, string>>;

/**
 * Picks the text for a reader: exact tag, then same base language, then the
 * first of `fallbacks` that is there, then whichever comes first.
 *
 * @returns the text and the language it really is in, so that pages can mark it; undefined for an empty map
 */
export function pickLanguage(
  map: LanguageMap,
  wanted: string,
  fallbacks: readonly string[] = [],
): { readonly language: string; readonly text: string } | undefined {
  for (const tag of [wanted, ...fallbacks]) {
    const exact = map[tag];
    if (exact !== undefined) return { language: tag, text: exact };
    const base = tag.split('-')[0];
    const near = Object.keys(map).find((key) => key.split('-')[0] === base);
    if (near !== undefined) return { language: near, text: map[near] as string };
  }
  const first = Object.keys(map)[0];
  return first === undefined ? undefined : { language: first, text: map[first] as string };
}
