import { Problem } from '@sigillo/core/base';
import { mediaTypeOf, readBody } from '../body.ts';

/** Room for the parts' names and borders beside the files. */
const overhead = 100_000;

const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** Reads an HTML form of at most `maxBytes` of content. Problems: `too-large`, `media-type`, `form-malformed`. */
export const readForm = async (request: Request, maxBytes = 20_000): Promise<FormData> => {
  const type = mediaTypeOf(request);
  if (!formTypes.includes(type)) {
    throw new Problem('request', 'media-type', { values: { found: type, allowed: formTypes.join(', ') } });
  }
  const bytes = await readBody(request, maxBytes + overhead);
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  try {
    return await new Response(new Uint8Array(bytes), { headers }).formData();
  } catch (cause) {
    throw new Problem('request', 'form-malformed', { cause });
  }
};

/** A field's text, trimmed; empty where it isn't there or is a file. */
export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};
