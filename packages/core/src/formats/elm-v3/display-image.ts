import { toBase64url, toUtf8 } from '../../base/index.ts';

/** The picture that the profile demands of every credential. It says nothing of the learner. */
export interface DisplayImage {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  /** Standard base64, padded. */
  readonly base64: string;
}

/** What the picture shows. */
export interface DisplayImageOptions {
  readonly title: string;
  readonly awardingBody: string;
  /** BCP 47 tag of both texts: fonts and line breaks follow it. */
  readonly language: string;
  /** An `<svg>` without size, as the room guilloche draws it for files that stand alone. */
  readonly seal?: string;
}

const width = 1200;
const height = 848;

/**
 * Draws a plain certificate, the same bytes for the same options. An SVG, so
 * that any script can be set; whoever needs a raster makes one and hands it in.
 */
export const createDisplayImage = ({
  title,
  awardingBody,
  language,
  seal,
}: DisplayImageOptions): DisplayImage => {
  const lines = breakLines(title, 30, 5);
  const size = lines.length > 3 ? 44 : 52;
  const said = (text: string, y: number, px: number, weight: number): string =>
    `<text x="96" y="${y}" font-size="${px}" font-weight="${weight}">${escapeText(text)}</text>`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` lang="${escapeText(language)}" font-family="Georgia, 'Times New Roman', 'Noto Serif', serif" fill="#1b2430">` +
    `<rect width="${width}" height="${height}" fill="#fbfaf6"/>` +
    `<rect x="36" y="36" width="${width - 72}" height="${height - 72}" fill="none" stroke="#1b2430" stroke-width="2"/>` +
    lines.map((line, i) => said(line, 190 + i * size * 1.25, size, 600)).join('') +
    breakLines(awardingBody, 38, 2)
      .map((line, i) => said(line, height - 150 + i * 44, 32, 400))
      .join('') +
    (seal?.replace(/^<svg /, '<svg x="856" y="504" width="260" height="260" ') ?? '') +
    '</svg>';
  return { mediaType: 'image/svg+xml', base64: toBase64(toUtf8(svg)) };
};

/** Breaks a text into lines of about so many characters; what doesn't fit in the last ends in an ellipsis. */
const breakLines = (text: string, length: number, most: number): string[] => {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const line = lines[lines.length - 1] ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if ([...line].length + 1 + [...word].length <= length) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, most).map((line) => shorten(line, length + 2));
  if (lines.length > most) kept[most - 1] = `${kept[most - 1]} …`;
  return kept;
};

const shorten = (line: string, length: number): string => {
  const characters = [...line];
  return characters.length <= length ? line : `${characters.slice(0, length - 1).join('')}…`;
};

// Control characters have no place in XML, escaped or not.
const escapeText = (text: string): string =>
  [...text]
    .filter((character) => character >= ' ' && character !== '\ufffe' && character !== '\uffff')
    .join('')
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const toBase64 = (bytes: Uint8Array): string => {
  const text = toBase64url(bytes).replace(/-/g, '+').replace(/_/g, '/');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
};
