import { inflateSync } from 'node:zlib';

/** The letters of a printed page: which of them can be read out of it, and whether it brings all their shapes. */
export interface PdfLetters {
  /** Fonts that a reader would have to have on the machine. */
  readonly missing: number;
  /** Characters that search, copying and screen readers find. */
  readonly readable: ReadonlySet<string>;
}

/**
 * Looks into a PDF as Chromium writes it: variable fonts come as drawn letters (Type 3), others as files,
 * and each says by a map which character a letter stands for.
 *
 * @see ISO 32000-1, 9.6.5 (Type 3), 9.9 (embedded fonts), 9.10.3 (ToUnicode)
 */
export const readPdfLetters = (pdf: Buffer): PdfLetters => {
  const text = pdf.toString('latin1');
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const written = count(/\/Subtype \/(TrueType|Type1|CIDFontType[02])\b/g);
  const readable = new Set<string>();
  for (const { index, 0: mark } of text.matchAll(/stream\r?\n/g)) {
    const from = index + mark.length;
    const map = inflate(pdf.subarray(from, text.indexOf('endstream', from)));
    if (!map.includes('beginbf')) continue;
    for (const [, from, to, code = ''] of map.matchAll(/^(?:<(\w+)> )?<(\w+)> <(\w{4})>$/gm)) {
      // A run of glyphs stands for a run of characters; without its beginning it is one glyph.
      const more = from === undefined ? 0 : Number.parseInt(to ?? '', 16) - Number.parseInt(from, 16);
      const first = Number.parseInt(code, 16);
      for (let next = first; next <= first + more; next++) readable.add(String.fromCharCode(next));
    }
  }
  return { missing: written - count(/\/FontFile[23]?\b/g), readable };
};

const inflate = (bytes: Buffer): string => {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    // Pictures and the like.
    return '';
  }
};
