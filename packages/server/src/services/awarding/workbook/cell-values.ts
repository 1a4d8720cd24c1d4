import { Problem } from '@sigillo/core/base';
import { kindOfFormat, type NumberKind } from './number-text.ts';
import type { PackageParts } from './package-parts.ts';
import { attributeOf } from './scan-xml.ts';

/** Most texts that sheets may share, and most letters of them together: as many as a list may have as text. */
const maxTexts = 1_000_000;
export const maxLetters = 20_000_000;
const maxFormats = 65_536;

/** Characters that XML can't hold are written `_x000D_`. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** The texts that cells point to by their index. Problem `file-too-heavy`. */
export const readSharedTexts = async (parts: PackageParts, name: string): Promise<readonly string[]> => {
  const texts: string[] = [];
  let letters = 0;
  let text = '';
  let inText = false;
  let phonetic = false;
  await parts.scan(name, {
    open(element) {
      if (element === 'si') text = '';
      else if (element === 'rPh') phonetic = true;
      else if (element === 't') inText = !phonetic;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(element) {
      if (element === 't') inText = false;
      else if (element === 'rPh') phonetic = false;
      else if (element === 'si') {
        letters += text.length;
        if (texts.push(unescapeText(text)) > maxTexts || letters > maxLetters) {
          throw new Problem('rule', 'file-too-heavy');
        }
      }
    },
  });
  return texts;
};

/** What each cell style makes of a number, by the style's index. Problem `file-too-heavy`. */
export const readNumberKinds = async (parts: PackageParts, name: string): Promise<readonly NumberKind[]> => {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  await parts.scan(name, {
    open(element, tag) {
      if (element === 'numFmt' && codes.size < maxFormats) {
        codes.set(Number(attributeOf(tag, 'numFmtId')), attributeOf(tag, 'formatCode') ?? '');
      } else if (element === 'cellXfs') inCellStyles = true;
      else if (element === 'xf' && inCellStyles) {
        if (ids.push(Number(attributeOf(tag, 'numFmtId') ?? 0)) > maxFormats) {
          throw new Problem('rule', 'file-too-heavy');
        }
      }
    },
    close(element) {
      if (element === 'cellXfs') inCellStyles = false;
    },
  });
  return ids.map((id) => kindOfFormat(id, codes.get(id)));
};
