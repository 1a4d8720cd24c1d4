import { isJsonObject, type JsonObject, parseJson, toUtf8 } from '../base/index.ts';
import { isElm } from '../formats/elm-v3/index.ts';
import { type JadesDocument, parseJades } from '../proofs/jades/index.ts';
import { parseEnveloped } from '../proofs/vc-jose-cose/index.ts';

/** What the bytes are, before anything in them is believed. */
export type Detected =
  | { readonly kind: 'credential'; readonly document: JsonObject; readonly bytes: Uint8Array }
  /** A document in an e-seal; what is sealed isn't looked at yet. */
  | { readonly kind: 'sealed'; readonly document: JadesDocument; readonly bytes: Uint8Array }
  /** A signed text in compact form, with or without disclosures. */
  | { readonly kind: 'token'; readonly text: string; readonly bytes: Uint8Array }
  | { readonly kind: 'export'; readonly document: JsonObject }
  /** Credentials that a holder shows; each is looked at by itself. */
  | { readonly kind: 'presentation'; readonly document: JsonObject }
  /** Why it isn't a credential: a code, and where in the text. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly position?: number };

const signatures: readonly (readonly [reason: string, ...bytes: number[]])[] = [
  ['image', 0x89, 0x50, 0x4e, 0x47],
  ['image', 0xff, 0xd8, 0xff],
  ['image', 0x47, 0x49, 0x46, 0x38],
  ['image', 0x52, 0x49, 0x46, 0x46],
  ['pdf', 0x25, 0x50, 0x44, 0x46],
  ['archive', 0x50, 0x4b, 0x03, 0x04],
  ['archive', 0x1f, 0x8b],
];

const largestCredential = 1_048_576;
const largestToken = 2_097_152;
const largestExport = 20_000_000;

/**
 * Tells a credential from an export and from anything else: an empty file, a
 * picture, a PDF, prose, JSON of another kind. People hand in all of these, and
 * each wants its own answer.
 */
export const detectKind = (input: Uint8Array | string): Detected => {
  const bytes = withoutMark(typeof input === 'string' ? toUtf8(input) : input);
  const unreadable = (reason: string, position?: number): Detected => ({
    kind: 'unreadable',
    reason,
    ...(position === undefined ? {} : { position }),
  });
  if (bytes.length > largestExport) return unreadable('too-large');
  const start = bytes.findIndex((byte) => !isSpace(byte));
  if (start === -1) return unreadable('empty');
  const signature = signatures.find(([, ...magic]) => magic.every((byte, i) => bytes[i] === byte));
  if (signature !== undefined) return unreadable(signature[0]);
  const token = findToken(bytes);
  if (token !== undefined)
    return bytes.length > largestToken ? unreadable('too-large') : { kind: 'token', text: token, bytes };
  if (bytes[start] !== 0x7b && bytes[start] !== 0x5b) return unreadable(nameText(bytes, start));

  const json = parseJson(bytes, { maxSize: largestExport });
  if (!json.ok) return unreadable(json.error.code, json.error.position);
  if (!isJsonObject(json.value)) return unreadable('not-a-credential');
  if (json.value.type === 'SigilloExport') return { kind: 'export', document: json.value };
  if ('signatures' in json.value || ('protected' in json.value && 'signature' in json.value)) {
    const sealed = parseJades(new TextDecoder().decode(bytes));
    return sealed.ok ? { kind: 'sealed', document: sealed.value, bytes } : unreadable(sealed.error.code);
  }
  if (isDraft(json.value)) return unreadable('not-sealed');
  if (bytes.length > largestCredential) return unreadable('too-large');
  const enveloped = parseEnveloped(json.value);
  if (enveloped !== undefined) {
    if (!enveloped.ok) return unreadable(enveloped.error);
    const { kind, text } = enveloped.value;
    return kind === 'credential' ? { kind: 'token', text, bytes } : unreadable('presentation');
  }
  const types = [json.value.type].flat();
  if (types.includes('VerifiableCredential')) return { kind: 'credential', document: json.value, bytes };
  if (types.includes('VerifiablePresentation')) return { kind: 'presentation', document: json.value };
  return unreadable('not-a-credential');
};

/** A European Digital Credential that nobody has sealed, as it stands or as it is handed in for sealing. */
const isDraft = (document: JsonObject): boolean =>
  isElm(document) || (isJsonObject(document.credential) && isElm(document.credential));

/** Some editors put a byte order mark before UTF-8; it belongs to the file, not to the JSON in it. */
const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;

/** The whole file as one token, but for space around it. */
const findToken = (bytes: Uint8Array): string | undefined => {
  const head = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  if (!head.startsWith('eyJ')) return undefined;
  const text = new TextDecoder().decode(bytes).trim();
  return /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_.~-]*$/.test(text) ? text : undefined;
};

/** Text that isn't JSON: a JWT, markup, or words. */
const nameText = (bytes: Uint8Array, start: number): string => {
  const head = new TextDecoder().decode(bytes.subarray(start, start + 200));
  if (/^eyJ[A-Za-z0-9_-]+[.~]/.test(head)) return 'token';
  if (/^<(?:\?xml|svg)/i.test(head)) return head.toLowerCase().includes('<svg') ? 'image' : 'markup';
  if (head.startsWith('<')) return 'markup';
  return head.includes('\u0000') || head.includes('\ufffd') ? 'binary' : 'prose';
};
