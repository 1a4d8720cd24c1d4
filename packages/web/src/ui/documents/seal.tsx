import { fromHex } from '@sigillo/core/base';
import { drawSeal, type SealState } from '@sigillo/core/guilloche';
import { useId } from 'react';
import { useWords } from '../words/words.tsx';

export interface SealProps {
  /** 64 hexadecimal digits. */
  readonly digest: string;
  /** 64 hexadecimal digits; left out or empty: the issuer is not known. */
  readonly issuer?: string | undefined;
  readonly state: SealState;
  /** CSS pixels; left out, the place decides (card, sheet) and it is drawn in full. */
  readonly size?: number;
  /** Says the state to screen readers; where a line beside it speaks, leave it hidden. */
  readonly named?: boolean;
}

/** 32 bytes, or undefined when the text isn't that. */
const bytesOf = (hex: string): Uint8Array | undefined => {
  const read = fromHex(hex);
  return read.ok && read.value.length === 32 ? read.value : undefined;
};

/**
 * The engraved figure of a document. Digests that aren't 64 digits draw the blank
 * seal: a figure that isn't theirs would mislead.
 */
export const Seal = ({ digest, issuer, state, size, named = false }: SealProps) => {
  const { say } = useWords();
  const id = useId();
  const bytes = bytesOf(digest);
  const shown = bytes ? state : 'blank';
  const svg = drawSeal({
    digest: bytes ?? new Uint8Array(32),
    issuer: bytesOf(issuer ?? ''),
    state: shown,
    size,
    label: named ? say(`seal.name.${shown}`) : undefined,
    word: shown === 'specimen' ? say('seal.word.practice') : undefined,
    idPrefix: id,
  });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawSeal escapes its texts, and the rest are whole numbers
  return <div className="seal-box" dangerouslySetInnerHTML={{ __html: svg }} />;
};
