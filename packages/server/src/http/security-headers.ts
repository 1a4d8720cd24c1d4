import type { MiddlewareHandler } from 'hono';

/** Nothing but our own files, no inline script or style, nobody frames us. */
const policyFor = (connections: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${connections}`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

const contentSecurityPolicy = policyFor("'self'");

/** On the page that checks in the visitor's browser: it asks issuers, whoever they are, for keys and lists. */
export const verifierPolicy = { 'content-security-policy': policyFor("'self' https:") };

/**
 * Headers of every answer. A route that publishes for other origins sets its
 * own `Cross-Origin-Resource-Policy`; what a route set is kept.
 */
export const securityHeaders = (secure: boolean): MiddlewareHandler => {
  const headers: Readonly<Record<string, string>> = {
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    // Not `no-referrer`: browsers would then send `Origin: null` with our own forms.
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
  };
};
