import { setTimeout as sleep } from 'node:timers/promises';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came
  readonly json: any;
}

/** A person at a browser of the running product: keeps cookies, names its origin, follows nothing. */
export interface Client {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  send(method: string, path: string, body?: object): Promise<Answer>;
  upload(path: string, text: string, type?: string): Promise<Answer>;
  post(path: string, form: Readonly<Record<string, string>>): Promise<Answer>;
  /** The same, but tried again for as long as nobody answers; refusals are answers. */
  patient(path: string): Promise<Answer>;
}

/**
 * Opens a browser. `origin` is what the product calls itself; `address` is where it really
 * listens, when that is another.
 */
export const openClient = (origin: string, address = origin): Client => {
  const cookies = new Map<string, string>();
  const request = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${address}${path}`, {
      ...init,
      headers: { origin, ...(cookie === '' ? {} : { cookie }), ...(init.headers as object) },
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (/Max-Age=0/.test(set)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? JSON.parse(text) : undefined,
    };
  };
  return {
    get: (path, headers = { accept: 'text/html' }) => request(path, { headers }),
    send: (method, path, body) =>
      request(path, {
        method,
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      }),
    upload: (path, text, type = 'text/csv') =>
      request(path, { method: 'POST', body: text, headers: { 'content-type': type } }),
    post: (path, form) =>
      request(path, { method: 'POST', body: new URLSearchParams(form), headers: { accept: 'text/html' } }),
    patient: async (path) => {
      const deadline = Date.now() + 60_000;
      for (;;) {
        try {
          const answer = await request(path);
          if (answer.status < 500 || Date.now() > deadline) return answer;
        } catch (error) {
          if (Date.now() > deadline) throw error;
        }
        await sleep(50);
      }
    },
  };
};

/** Asks until there is something; a test that waits for nothing fails. */
export const until = async <T>(
  ask: () => Promise<T | undefined>,
  about: string,
  limit = 60_000,
): Promise<T> => {
  const deadline = Date.now() + limit;
  for (;;) {
    const found = await ask();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${about}`);
    await sleep(100);
  }
};
