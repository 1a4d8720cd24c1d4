import { err, ok, type Result, toUtf8 } from '../base/index.ts';
import { extractFromPdf, extractFromPng, extractFromSvg } from '../formats/baked/index.ts';
import { type Detected, detectKind } from './detect-kind.ts';
import { type FoundAssertion, findAssertion } from './verify-assertion.ts';

/** A document that several credentials are attached to, each as it was attached. */
export interface Attachments {
  readonly kind: 'attachments';
  readonly files: readonly Uint8Array[];
}

/** What a file is, or what it carries. */
export type Found = Detected | Attachments | FoundAssertion;

/**
 * As `detectKind`, but of what a picture or a PDF carries, where it carries a
 * credential. Carriers inside carriers aren't opened. Assertions
 * of the second Open Badges are found, too. A picture with two credentials is refused; a PDF may have several, beside files of any kind.
 */
export const detectCarried = (input: Uint8Array | string): Found => {
  const bytes = typeof input === 'string' ? toUtf8(input) : input;
  const carried = bytes.length > largest ? undefined : unpack(bytes);
  if (carried === undefined) return detect(bytes);
  if (!carried.ok) return { kind: 'unreadable', reason: carried.error };
  if (carried.value instanceof Uint8Array) return detect(carried.value);
  const credentials = carried.value.filter((file) => isCredential(detect(file)));
  if (credentials.length > 1) return { kind: 'attachments', files: credentials };
  return credentials[0] === undefined ? { kind: 'unreadable', reason: 'pdf' } : detect(credentials[0]);
};

const detect = (bytes: Uint8Array): Detected | FoundAssertion => {
  const detected = detectKind(bytes);
  return findAssertion(detected, bytes) ?? detected;
};

const largest = 20_000_000;
const startsDrawing = /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!doctype svg|(?:\w+:)?svg[\s>/])/i;

/** What is carried; undefined for what carries nothing by its nature. */
const unpack = (bytes: Uint8Array): Result<Uint8Array | readonly Uint8Array[], string> | undefined => {
  // Most files are JSON or a token by their first byte, and are looked at no further here.
  if (bytes[0] === 0x7b || bytes[0] === 0x65) return undefined;
  const head = String.fromCharCode(...bytes.subarray(0, 4_000));
  if (head.startsWith('%PDF')) return extractFromPdf(bytes);
  const isDrawing = startsDrawing.test(head) && /<(?:\w+:)?svg[\s>/]/i.test(head);
  if (!head.startsWith('\x89PNG') && !isDrawing) return undefined;
  const found = isDrawing ? extractFromSvg(bytes) : extractFromPng(bytes);
  // A picture without a credential is just a picture.
  return found.ok ? ok(found.value) : err(found.error === 'image-empty' ? 'image' : found.error);
};

/** Other files are attached to certificates too: transcripts, pictures, data. */
const isCredential = (detected: Found): boolean =>
  detected.kind === 'unreadable' ? detected.reason === 'token' : detected.kind !== 'export';
