import { operations } from '@sigillo/contract/openapi';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, openBrowser, type TestApp } from './testing/index.ts';

describe('the web application', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openApp();
  });
  afterAll(() => test.close());

  it('lets only our own files run, frame and be sent to', async () => {
    const { headers } = await openBrowser(test.app).get('/');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    // The one page whose script asks issuers for keys and lists, wherever they are.
    const checking = await openBrowser(test.app).get('/verify');
    expect(checking.headers.get('content-security-policy')).toBe(
      headers.get('content-security-policy')?.replace("connect-src 'self'", "connect-src 'self' https:"),
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it.each([
    { name: 'a search word that every object has', path: '/find?constructor=x&__proto__=x', status: 200 },
    { name: 'a NUL among the search words', path: '/find?level=%00&q=%00', status: 200 },
    { name: 'a NUL in a search of the API', path: '/api/public/achievements?language=%00', status: 400 },
    { name: 'a NUL in the mailbox', path: '/practice/mailbox?to=%00', status: 200 },
    { name: 'a list whose id is none', path: `/status/${'-'.repeat(36)}`, status: 404 },
  ])('takes $name for what it is and doesn’t fail', async ({ path, status }) => {
    expect((await openBrowser(test.app).get(path)).status).toBe(status);
  });

  it.each([
    {
      name: 'an unknown address of the API',
      method: 'GET',
      path: '/api/nothing',
      status: 404,
      code: 'not-found',
    },
    {
      name: 'a method that isn’t there',
      method: 'DELETE',
      path: '/api/verify',
      status: 405,
      code: 'method-not-allowed',
    },
    {
      name: 'an id that is none',
      method: 'GET',
      path: '/api/public/achievements/seven',
      status: 404,
      code: 'not-found',
    },
    {
      name: 'a search that doesn’t fit',
      method: 'GET',
      path: '/api/public/achievements?page=zero',
      status: 400,
      code: 'query-invalid',
    },
    {
      name: 'a list that isn’t there',
      method: 'GET',
      path: '/api/vocabularies/birds',
      status: 404,
      code: 'vocabulary-not-found',
    },
    {
      name: 'nobody signed in',
      method: 'PATCH',
      path: '/api/session',
      status: 401,
      code: 'sign-in-required',
    },
    {
      name: 'a stranger to an organisation',
      method: 'GET',
      path: '/api/organisations/hohenwald',
      status: 401,
      code: 'sign-in-required',
    },
    {
      name: 'nobody’s micro-credential',
      method: 'GET',
      path: '/api/public/achievements/019b3c1e-7a40-7c3b-9d5e-2f6a8b1c4d70',
      status: 404,
      code: 'achievement-not-found',
    },
    {
      name: 'an unknown organisation',
      method: 'GET',
      path: '/api/public/organisations/nobody',
      status: 404,
      code: 'organisation-not-found',
    },
  ])('refuses $name with $code', async ({ method, path, status, code }) => {
    const answer = await openBrowser(test.app).send(method, path);
    expect([answer.status, answer.json.code]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.json).toMatchObject({ status, type: `http://localhost:8080/api/problems/${code}` });
    expect(answer.json.title).not.toBe(code);
    expect(answer.json.detail).toBeTruthy();
  });

  it.each([
    {
      name: 'broken JSON',
      body: '{"email": }',
      type: 'application/json',
      status: 400,
      code: 'json-malformed',
    },
    {
      name: 'a key twice',
      body: '{"email":"a@b.eu","email":"c@d.eu"}',
      type: 'application/json',
      status: 400,
      code: 'json-malformed',
    },
    {
      name: 'a form to the API',
      body: 'email=a@b.eu',
      type: 'application/x-www-form-urlencoded',
      status: 415,
      code: 'media-type',
    },
    {
      name: 'a body of 2 MB',
      body: `"${'x'.repeat(2_000_000)}"`,
      type: 'application/json',
      status: 413,
      code: 'too-large',
    },
    {
      name: 'a field that is no address',
      body: '{"email":"nobody"}',
      type: 'application/json',
      status: 400,
      code: 'input-invalid',
    },
    {
      name: 'a way back to another site',
      body: '{"email":"a@b.eu","next":"//evil.example"}',
      type: 'application/json',
      status: 400,
      code: 'input-invalid',
    },
  ])('refuses $name with $code', async ({ body, type, status, code }) => {
    const response = await test.app.request('http://localhost:8080/api/session/link', {
      method: 'POST',
      body,
      headers: { 'content-type': type, origin: 'http://localhost:8080' },
    });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([status, code]);
  });

  it('stops reading a body that is longer than it said', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(100_000));
        if (sent === 1000) controller.close();
      },
    });
    const response = await test.app.request('http://localhost:8080/api/session/link', {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:8080' },
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(20);
  });

  it('names the place, the code and the sentence of each fault', async () => {
    const answer = await openBrowser(test.app).send('POST', '/api/session/link', { email: 7 });
    expect(answer.json.errors).toEqual([
      {
        pointer: '/email',
        code: 'wrong-type',
        detail: 'This isn’t of the kind that belongs here (string).',
      },
    ]);
  });

  it.each([
    { name: 'another site’s', headers: { origin: 'https://evil.example' } },
    { name: 'an anonymous', headers: { origin: 'null' } },
    { name: 'a sibling’s', headers: { 'sec-fetch-site': 'same-site' } },
    { name: 'a bare one with our cookie', headers: { cookie: 'sigillo_session=x' } },
  ])('refuses $name write with origin-foreign', async ({ headers }) => {
    for (const path of ['/api/session/link', '/sign-in', '/sign-out']) {
      const response = await test.app.request(`http://localhost:8080${path}`, {
        method: 'POST',
        headers,
        body: '{}',
      });
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
        403,
        'origin-foreign',
      ]);
    }
  });

  it('answers a browser with a page, whatever went wrong', async () => {
    const answer = await openBrowser(test.app).get('/nowhere');
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('"kind":"error","status":404,"code":"not-found"');
  });

  it('refuses a form that is cut off, and one that is too large', async () => {
    const send = async (body: string, type: string) => {
      const response = await test.app.request('http://localhost:8080/verify', {
        method: 'POST',
        body,
        headers: { 'content-type': type, origin: 'http://localhost:8080' },
      });
      return [response.status, ((await response.json()) as { code: string }).code];
    };
    expect(await send('--x\r\nContent-', 'multipart/form-data; boundary=x')).toEqual([400, 'form-malformed']);
    expect(await send('x'.repeat(10_200_000), 'multipart/form-data; boundary=x')).toEqual([413, 'too-large']);
    expect(await send('{}', 'application/json')).toEqual([415, 'media-type']);
  });

  it('checks pasted text and files of a form, and says when there is nothing', async () => {
    const browser = openBrowser(test.app);
    const checked = await browser.post('/verify', { text: 'Dear Sir or Madam' });
    expect([checked.status, checked.text.includes('"verdict":"malformed"')]).toEqual([200, true]);
    const nothing = await browser.post('/verify', { text: ' ' });
    expect([nothing.status, nothing.text.includes('"faultCode":"nothing-to-check"')]).toEqual([400, true]);
    const form = new FormData();
    form.append('file', new File(['{"a":1}'], 'one.json'));
    form.append('file', new File(['no'], 'two.txt'));
    const response = await test.app.request('http://localhost:8080/verify', {
      method: 'POST',
      body: form,
      headers: { origin: 'http://localhost:8080', accept: 'text/html' },
    });
    const page = await response.text();
    expect(page).toContain('"name":"one.json"');
    expect(page).toContain('"name":"two.txt"');
  });

  it('tells nothing of a fault of ours but a number', async () => {
    const lines: string[] = [];
    const broken = await openApp({
      log: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }),
    });
    await broken.deps.store.close();
    const answer = await openBrowser(broken.app).send('GET', '/api/public/organisations');
    expect(answer.status).toBe(500);
    expect(answer.json.code).toBe('unexpected');
    expect(JSON.stringify(answer.json)).not.toMatch(/pool|pg|Error/);
    expect(lines.join('')).toContain(answer.json.trace);
    await broken.close();
  });

  it('logs routes, not paths, and no cookie', async () => {
    const lines: string[] = [];
    const logged = await openApp({
      log: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }),
    });
    const browser = openBrowser(logged.app);
    await browser.get('/sign-in/with?token=secret-secret-secret', { cookie: 'sigillo_session=very-secret' });
    await browser.get('/m/019b3c1e-7a40-7c3b-9d5e-2f6a8b1c4d70');
    expect(lines.join('')).not.toMatch(/secret|019b3c1e/);
    expect(lines.join('')).toContain('"route":"/m/:achievement"');
    await logged.close();
  });

  it('serves every operation that the contract declares', () => {
    const served = new Set(test.app.routes.map(({ method, path }) => `${method} ${path}`));
    const missing = operations
      .map(({ method, path }) => `${method.toUpperCase()} ${path}`)
      .filter((operation) => !served.has(operation));
    expect(missing).toEqual([]);
  });

  it('describes every operation that it serves', async () => {
    const answer = await openBrowser(test.app).send('GET', '/api/openapi.json');
    expect(answer.json.openapi).toBe('3.1.1');
    expect(answer.json.paths['/api/session/link'].post.operationId).toBe('session.request-link');
    for (const path of [
      '/api/docs',
      '/api/docs/docs.css',
      '/api/docs/try.js',
      '/api/problems',
      '/api/problems/not-found',
    ]) {
      expect([path, (await openBrowser(test.app).get(path)).status]).toEqual([path, 200]);
    }
  });
});
