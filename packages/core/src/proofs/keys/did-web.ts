import { err, ok, type Result } from '../../base/index.ts';

const hostForm = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?:%3[aA]\d{1,5})?$/i;
const segmentForm = /^(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})+$/;

/**
 * Tells where the document of a `did:web` is published. Always https; whether
 * that host may be asked is the fetcher's matter.
 *
 * @see The did:web Method, Read (Resolve)
 */
export const didWebToUrl = (did: string): Result<string, 'did-web-malformed'> => {
  const [scheme, method, host, ...path] = did.split(':');
  if (scheme !== 'did' || method !== 'web' || host === undefined) return err('did-web-malformed');
  if (!hostForm.test(host) || !path.every(isSegment)) return err('did-web-malformed');
  const folder = path.length === 0 ? '.well-known' : path.join('/');
  const url = `https://${host.replace(/%3a/i, ':')}/${folder}/did.json`;
  return URL.canParse(url) ? ok(url) : err('did-web-malformed');
};

/** The `did:web` of an origin such as `https://example.org:8080` and path segments under it. */
export const toDidWeb = (origin: string, ...path: readonly string[]): string => {
  const segments = path.map((segment) => encodeURIComponent(segment));
  return ['did:web', new URL(origin).host.replace(':', '%3A'), ...segments].join(':');
};

// A segment that decodes to dots or a slash would climb out of its folder.
const isSegment = (segment: string): boolean =>
  segmentForm.test(segment) && !/^\.+$/.test(segment.replace(/%2e/gi, '.')) && !/%2f|%5c/i.test(segment);
