/**
 * Builds a JSON Pointer from path segments.
 *
 * @see RFC 6901, section 3
 */
export const pointer = (...segments: readonly (string | number)[]): string =>
  segments.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
