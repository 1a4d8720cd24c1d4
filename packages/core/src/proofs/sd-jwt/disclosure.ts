import { err, fromBase64url, fromUtf8, type Json, ok, parseJson, type Result } from '../../base/index.ts';

/** What a disclosure opens: a member of an object, or an element of a list. */
export interface Disclosure {
  /** As it travels. */
  readonly text: string;
  /** Absent for an element of a list. */
  readonly name?: string;
  readonly value: Json;
  /** Nothing inside can be withheld, so there is nothing to resolve. */
  readonly plain: boolean;
}

/** Names that mean something to the mechanism itself. */
const reserved = ['_sd', '...'];
// An escape might spell such a name, too.
const maybeInside = /"_sd|"\.\.\."|\\u/;

/**
 * Opens a disclosure: `[salt, name, value]` or `[salt, value]`.
 *
 * @see RFC 9901, sections 4.2.1, 4.2.2 and 7.1
 */
export const parseDisclosure = (
  text: string,
): Result<Disclosure, 'disclosure-malformed' | 'disclosure-name-reserved'> => {
  const bytes = fromBase64url(text);
  const decoded = bytes.ok ? fromUtf8(bytes.value) : bytes;
  const json = decoded.ok ? parseJson(decoded.value) : decoded;
  if (!decoded.ok || !json.ok || !Array.isArray(json.value)) return err('disclosure-malformed');
  const [salt, ...content] = json.value;
  const plain = !maybeInside.test(decoded.value);
  if (typeof salt !== 'string') return err('disclosure-malformed');
  if (content.length === 1) return ok({ text, value: content[0] as Json, plain });
  const [name, value, ...others] = content;
  if (typeof name !== 'string' || value === undefined || others.length > 0)
    return err('disclosure-malformed');
  return reserved.includes(name) ? err('disclosure-name-reserved') : ok({ text, name, value, plain });
};
