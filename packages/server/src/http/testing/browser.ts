import type { Json } from '@sigillo/core/base';
import type { App } from '../env.ts';

/** What came back: status, headers, and the body as text or JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The problem's code, of a problem document or of an error page. */
  readonly code: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came
  readonly json: any;
}

/** A browser without pictures: keeps cookies, sends its origin, doesn't follow redirects. */
export interface Browser {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  send(
    method: string,
    path: string,
    body?: Json,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  post(path: string, form: Readonly<Record<string, string>>): Promise<Answer>;
  /** What the browser holds for us. */
  cookie(): string;
  /** Puts a cookie into it. */
  hold(name: string, value: string): void;
}

/** Opens a browser on an application. */
export const openBrowser = (app: App, origin = 'http://localhost:8080'): Browser => {
  const cookies = new Map<string, string>();
  const cookie = (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

  const request = async (path: string, init: RequestInit): Promise<Answer> => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set('cookie', cookie());
    const response = await app.request(`${origin}${path}`, { ...init, headers });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (/Max-Age=0/.test(set)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : undefined;
    const code = json?.code ?? /"kind":"error","status":\d+,"code":"([\w-]+)"/.exec(text)?.[1];
    return { status: response.status, headers: response.headers, text, json, code };
  };

  return {
    get: (path, headers = {}) => request(path, { headers: { accept: 'text/html', ...headers } }),
    send: (method, path, body, headers = {}) =>
      request(path, {
        method,
        headers: {
          origin,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    post: (path, form) =>
      request(path, {
        method: 'POST',
        headers: { origin, accept: 'text/html' },
        body: new URLSearchParams(form),
      }),
    cookie,
    hold: (name, value) => void cookies.set(name, value),
  };
};
