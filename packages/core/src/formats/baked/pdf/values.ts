/** Why a PDF can't be read. */
export type PdfFault = 'pdf-malformed' | 'pdf-too-complex' | 'pdf-encrypted' | 'pdf-unsupported';

/** Leaves the recursion of the reader; caught where a PDF is opened. */
export class PdfRefusal extends Error {
  readonly code: PdfFault;
  constructor(code: PdfFault) {
    super(code);
    this.code = code;
  }
}

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}

/** A pointer to an object of the file. */
export interface PdfReference {
  readonly kind: 'reference';
  readonly number: number;
}

export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

/** A dictionary and the bytes that it describes, as they stand in the file. */
export interface PdfStream {
  readonly kind: 'stream';
  readonly entries: ReadonlyMap<string, PdfValue>;
  readonly raw: Uint8Array;
}

export interface PdfText {
  readonly kind: 'text';
  readonly bytes: Uint8Array;
}

/** A word of the file's own grammar: `obj`, `endobj`, `stream`, `R` … */
export interface PdfWord {
  readonly kind: 'word';
  readonly word: string;
}

/** @see ISO 32000-2, section 7.3, Objects */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfReference
  | PdfDictionary
  | PdfStream
  | PdfText
  | PdfWord
  | readonly PdfValue[];

const isKind =
  <K extends string>(kind: K) =>
  (value: PdfValue | undefined): value is Extract<PdfValue, { readonly kind: K }> =>
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;

export const isName = isKind('name');
export const isReference = isKind('reference');
export const isDictionary = isKind('dictionary');
export const isStream = isKind('stream');

/** Whether a value is this word of the grammar. */
export const isWord = (value: PdfValue | undefined, word: string): boolean =>
  isKind('word')(value) && value.word === word;

/** Narrowing that `Array.isArray` doesn't give for read-only lists. */
export const isPdfList = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);
