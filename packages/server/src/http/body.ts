import { concatBytes, type Json, Problem, parseJson } from '@sigillo/core/base';

/** The most that a JSON body may hold, in bytes. Specifications in 24 languages stay well below. */
export const maximumJson = 1_000_000;

/**
 * Reads a body whole, but never more than `maxBytes`: what is longer is refused
 * with `too-large` before it is in memory, whatever its Content-Length says.
 */
export const readBody = async (request: Request, maxBytes: number): Promise<Uint8Array> => {
  const tooLarge = (): Problem => new Problem('request', 'too-large', { values: { limit: maxBytes } });
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return concatBytes(...chunks);
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
};

/** The media type of a request in lower case, without parameters; empty where none is stated. */
export const mediaTypeOf = (request: Request): string =>
  (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();

/** Refuses a media type that isn't among `allowed` with `media-type`. */
export const requireMediaType = (request: Request, allowed: readonly string[]): string => {
  const found = mediaTypeOf(request);
  if (!allowed.includes(found)) {
    throw new Problem('request', 'media-type', { values: { found, allowed: allowed.join(', ') } });
  }
  return found;
};

/** Reads a JSON body strictly. An empty body is an empty object: many operations need nothing. */
export const readJson = async (request: Request): Promise<Json> => {
  const bytes = await readBody(request, maximumJson);
  if (bytes.length === 0) return {};
  requireMediaType(request, ['application/json', 'application/merge-patch+json']);
  const parsed = parseJson(bytes, { maxSize: maximumJson });
  if (parsed.ok) return parsed.value;
  throw new Problem('request', 'json-malformed', {
    values: { position: parsed.error.position, reason: parsed.error.code },
  });
};
