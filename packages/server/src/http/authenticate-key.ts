import type { Locale } from '@sigillo/contract/messages';
import { Problem } from '@sigillo/core/base';
import type { Context, Next } from 'hono';
import { loadKeyActor } from '../services/organisations/index.ts';
import type { HttpEnv } from './env.ts';
import { keyCalls, limitKeyCalls, limitWrongKeys } from './limits.ts';

/** The token of an `Authorization: Bearer` header. @see RFC 6750, section 2.1 */
export const readBearer = (request: Request): string | undefined =>
  /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1];

/**
 * Finds out which program asks. Its key is enough: no cookie is read and none is set, so that no other site
 * can make a browser call with it. Answers say what is left to the key.
 *
 * @see draft-ietf-httpapi-ratelimit-headers
 */
export const authenticateKey = async (
  c: Context<HttpEnv>,
  text: string,
  locale: Locale,
  next: Next,
): Promise<void> => {
  const deps = c.get('deps');
  c.set('actor', { memberships: [], locale });
  const found = await loadKeyActor(deps, text).catch((thrown: unknown) => {
    if (thrown instanceof Problem) {
      limitWrongKeys(deps)(c.get('address'));
      c.header('www-authenticate', 'Bearer realm="sigillo", error="invalid_token"');
    }
    throw thrown;
  });
  c.header('ratelimit-policy', `"key";q=${keyCalls.limit};w=${keyCalls.seconds}`);
  const { left, seconds } = limitKeyCalls(deps)(found.key.id);
  c.set('actor', { ...found, locale });
  await next();
  c.header('ratelimit-policy', `"key";q=${keyCalls.limit};w=${keyCalls.seconds}`);
  c.header('ratelimit', `"key";r=${left};t=${seconds}`);
};
