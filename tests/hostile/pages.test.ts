import { elementIds } from '@sigillo/core/domain';
import { type App, createApp } from '@sigillo/server/http';
import { type Answer, type Browser, openBrowser, signInAs } from '@sigillo/server/http/testing';
import { createRenderPage } from '@sigillo/web/render';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTwoProviders, proveEverybody, type TwoProviders } from '../isolation/two-providers.ts';
import { specify } from './specify.ts';
import { naughtyStrings } from './strings.ts';

/**
 * The pages as they are served, filled with what attackers type. A page is safe when its tags and
 * attributes are exactly those of the same page filled with harmless words.
 */
let world: TwoProviders;
/** Practice mode, so that the pages which only it has are served too. */
let app: App;
beforeAll(async () => {
  world = await openTwoProviders();
  const { deps } = world.test;
  app = createApp(
    { ...deps, installation: { ...deps.installation, practice: true } },
    {
      renderPage: createRenderPage({
        style: '/assets/public.css',
        script: '/assets/public.js',
        fonts: { latin: '/assets/l.woff2', greek: '/assets/g.woff2', cyrillic: '/assets/c.woff2' },
      }),
      files: '/nonexistent',
    },
  );
});
afterAll(() => world?.test.close());

const markup = [
  ...naughtyStrings.filter(
    (text) => /[<>"'&{}]/.test(text) && !/[\p{Cc}\p{Cs}]/u.test(text) && text.length <= 250,
  ),
];
const harmless = 'Harmless words';

/** What the seal's figure is drawn with: each credential's has another number of strokes. */
const stroke = /^\/?(?:g|use|path|circle)(?: (?:id|href|transform|d|r|cx|cy|fill|stroke[\w-]*))*$/;

/** Tags with the names of their attributes, in order; and whatever looks like a tag and isn't written as ours are. */
const skeletonOf = (html: string): string[] =>
  [...html.matchAll(/<[^\s<>"']*(?:"[^"]*"|'[^']*'|[^<>"'])*>?/g)]
    .map(([tag]) => {
      const form = /^<(\/?[a-z!][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>$/i.exec(tag);
      if (!form) return `NOT A TAG OF OURS: ${tag.slice(0, 80)}`;
      const names = [...(form[2] ?? '').matchAll(/([\w:-]+)(?:="[^"]*")?/g)].map(([, name]) => name);
      return [form[1], ...names].join(' ');
    })
    .filter((tag) => !stroke.test(tag));
const addressesOf = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src|action|formaction)="([^"]*)"/g)].map(([, address]) => address ?? '');

const expectSafe = (evil: Answer, plain: Answer): void => {
  expect(evil.status, evil.text.slice(0, 300)).toBe(plain.status);
  expect(evil.headers.get('content-type')).toMatch(/^text\/html/);
  expect(evil.headers.get('content-security-policy')).toMatch(/script-src 'self'/);
  const [found, wanted] = [skeletonOf(evil.text), skeletonOf(plain.text)];
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((tag) => tag.startsWith('NOT'))).toEqual([]);
  expect(found).toEqual(wanted);
  for (const address of addressesOf(evil.text))
    expect(address).toMatch(/^(?:https?:\/\/|\/(?!\/)|#|mailto:|data:image\/|\?)/);
};
const open = (): Browser => openBrowser(app);

describe('the yardstick', () => {
  it('tells a page that somebody broke out of', () => {
    const page = (text: string) => skeletonOf(`<p title="x">${text}</p><input value="${text}">`);
    expect(page('<b>')).not.toEqual(page('x'));
    expect(page('" onfocus="alert(1)')).not.toEqual(page('x'));
    expect(page('&lt;b&gt; &quot;')).toEqual(page('x'));
  });
});

describe('what stands in an address or a form comes back escaped', () => {
  const some = markup.filter((_, i) => i < 30 || i % 4 === 0);
  const q = encodeURIComponent;
  const pages: readonly (readonly [string, (text: string) => Promise<Answer>])[] = [
    ['the search', (text) => open().get(`/find?q=zzqx+${q(text.slice(0, 190))}`)],
    [
      'the search’s filters',
      (text) => open().get(`/find?language=${q(text.slice(0, 9))}&level=${q(text.slice(0, 9))}`),
    ],
    ['a page that isn’t there', (text) => open().get(`/nowhere/${q(text)}?x=${q(text)}`)],
    ['a micro-credential that isn’t there', (text) => open().get(`/m/${q(text)}`)],
    ['an organisation that isn’t there', (text) => open().get(`/o/${q(text)}`)],
    ['a share that isn’t there', (text) => open().get(`/s/${q(text)}`)],
    ['a link that ended', (text) => open().get(`/sign-in/with?token=${q(text)}`)],
    ['signing in', (text) => open().get(`/sign-in?next=${q(text)}`)],
    ['an address that is none', (text) => open().post('/sign-in', { email: text, next: text })],
    ['the mailbox', (text) => open().get(`/practice/mailbox?to=${q(text)}`)],
    ['pasted text', (text) => open().post('/verify', { text })],
    ['a person who isn’t there', (text) => open().post('/practice/become', { person: text, next: text })],
    ['a language that we don’t have', (text) => open().get(`/?lang=${q(text)}`)],
  ];
  it.each(pages)(
    '%s',
    async (_, show) => {
      const plain = await show(harmless);
      for (const [i, text] of some.entries()) {
        if (i % 20 === 0) world.test.world.clock.advance(60_000);
        // Blank text is no text: another page.
        if (text.trim() !== '') expectSafe(await show(text), plain);
      }
    },
    60_000,
  );

  it('a file’s name', async () => {
    const upload = async (name: string): Promise<Answer> => {
      const form = new FormData();
      form.append('file', new File(['nothing of worth'], name));
      const response = await app.request('http://localhost:8080/verify', {
        method: 'POST',
        headers: { origin: 'http://localhost:8080', accept: 'text/html' },
        body: form,
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, json: undefined, code: undefined };
    };
    const plain = await upload(harmless);
    for (const name of some.slice(0, 30)) expectSafe(await upload(name), plain);
  });
});

describe('a form of the wrong kind', () => {
  const forms = ['/verify', '/sign-in', '/sign-in/with', '/practice/become', '/sign-out'];
  const send = async (path: string, type: string, body: BodyInit) => {
    const response = await app.request(`http://localhost:8080${path}`, {
      method: 'POST',
      headers: { origin: 'http://localhost:8080', accept: 'text/html', 'content-type': type },
      body,
      duplex: 'half',
    } as RequestInit);
    return { status: response.status, text: await response.text() };
  };
  const urlEncoded = 'application/x-www-form-urlencoded';
  const kinds: readonly (readonly [string, string, BodyInit])[] = [
    ['empty', urlEncoded, ''],
    ['of JSON', 'application/json', '{"email":"a@b.example","token":"x"}'],
    ['of no type', '', 'x'],
    ['without its border', 'multipart/form-data', '--x\r\n\r\n--x--'],
    ['cut off', 'multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="file"'],
    ['of invalid UTF-8', urlEncoded, new Uint8Array([0x65, 0x6d, 0x61, 0x69, 0x6c, 0x3d, 0xff, 0xfe])],
    ['of wrong escapes', urlEncoded, 'email=%zz%ff%00&token=%00&person=%00&text=%00&next=%0d%0aX:%201'],
    ['of NUL', urlEncoded, 'email=a%00@b.example&token=a%00&person=a%00&text=a%00&next=/%00'],
    ['with every field twice', urlEncoded, 'email=a&email=b&token=a&token=b&text=a&text=b&person=a&person=b'],
    ['with 10,000 fields', urlEncoded, Array.from({ length: 10_000 }, (_, i) => `f${i}=x`).join('&')],
    [
      'with a file for a text',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="email"; filename="e"\r\n\r\nx\r\n--x--',
    ],
  ];
  it.each(forms)('%s answers with a page', async (path) => {
    for (const [name, type, body] of kinds) {
      world.test.world.clock.advance(15_000);
      const { status, text } = await send(path, type, body);
      expect([name, status < 500]).toEqual([name, true]);
      if (status >= 400 || status === 200)
        expect([name, text.slice(0, 15)]).toEqual([name, '<!doctype html>']);
    }
  });

  it.each(forms.slice(0, 4))('%s doesn’t take in 50 MB', async (path) => {
    let pulled = 0;
    const chunk = new Uint8Array(65_536).fill(0x61);
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += chunk.length;
        if (pulled > 50_000_000) controller.close();
        else controller.enqueue(chunk);
      },
    });
    expect((await send(path, urlEncoded, body)).status).toBe(413);
    expect(pulled).toBeLessThan(11_000_000);
  });
});

describe('what a provider wrote is shown as text', () => {
  const base = '/api/organisations/hohenwald';
  interface Published {
    readonly pages: Readonly<Record<'page' | 'share' | 'collect' | 'mailbox', Answer>>;
    readonly sealed: string;
  }
  let evil: Published;
  let plain: Published;

  /** From a design to a credential that somebody shares, every text taken from `texts`. */
  const publish = async (texts: readonly string[], email: string): Promise<Published> => {
    const { ownerA, secondA, test } = world;
    const done = async (who: Browser, method: string, path: string, body: object = {}) => {
      const answer = await who.send(method, path, body as never);
      expect(answer.status, `${path} ${answer.text.slice(0, 2000)}`).toBeLessThan(300);
      return answer.json;
    };
    const [line = ''] = texts;
    const { id } = await done(ownerA, 'POST', `${base}/achievements`, { title: line, languages: ['en'] });
    const version = `${base}/achievements/${id}/versions/1`;
    await done(ownerA, 'PUT', version, { revision: 1, specification: specify(texts) });
    await done(ownerA, 'POST', `${version}/submit`);
    await done(secondA, 'POST', `${version}/approve`);
    const offering = { mode: 'online', language: 'en', howToEnrol: { en: line }, title: { en: line } };
    await done(ownerA, 'POST', `${version}/publish`, { offering });
    const decision = await done(ownerA, 'POST', `${base}/decisions`, {
      achievement: id,
      version: 1,
      decidedOn: '2026-11-20',
      decidedBy: line,
      minute: line,
      place: { country: 'AT', locality: line },
    });
    const learner = { name: line, givenName: line, familyName: line, email, birthDate: '1990-01-01' };
    await proveEverybody(test);
    await done(ownerA, 'POST', `${base}/decisions/${decision.id}/awards`, {
      learner,
      grade: line.slice(0, 60),
    });
    test.world.clock.advance(test.deps.mailDelay);
    await test.sendMails();
    const reader = await signInAs(test, await test.world.addPerson(line, email));
    const [{ token }] = (await reader.send('GET', '/api/wallet/credentials')).json.uncollected;
    const collect = await open().get(`/collect/${token}`);
    const { credential } = await done(reader, 'POST', `/api/collect/${token}`);
    const share = await done(reader, 'POST', '/api/wallet/shares', {
      credentials: [credential],
      elements: [...elementIds],
      endsAt: '2026-12-01T12:00:00+01:00',
      timeZone: 'Europe/Vienna',
      label: line,
    });
    const sealed = (await reader.send('GET', `/api/wallet/credentials/${credential}/file`)).text;
    const page = await open().get(`/m/${id}`);
    const shared = await open().get(new URL(share.url).pathname);
    const mailbox = await open().get(`/practice/mailbox?to=${encodeURIComponent(email)}`);
    return { pages: { page, share: shared, collect, mailbox }, sealed };
  };

  beforeAll(async () => {
    const texts = markup.filter((text) => text.length < 200 && text.trim() === text).slice(0, 60);
    evil = await publish(texts, 'evil@a-learners.example');
    plain = await publish(
      texts.map((_, i) => `${harmless} ${i}`),
      'plain@a-learners.example',
    );
  }, 60_000);

  it.each(['page', 'share', 'collect', 'mailbox'] as const)('on the page of kind %s', (name) => {
    expect(evil.pages[name].text).toContain('&lt;');
    expectSafe(evil.pages[name], plain.pages[name]);
  });

  it('in a checked file', async () => {
    const shown = await open().post('/verify', { text: evil.sealed });
    expect(shown.text).toContain('&lt;');
    expectSafe(shown, await open().post('/verify', { text: plain.sealed }));
  });

  it('of the organisation itself', async () => {
    const profile = (text: string) => ({
      legalName: { en: text },
      displayName: { en: text },
      description: { en: text },
      roles: ['provider', 'awarding-body', 'issuer'],
      identifiers: [{ scheme: 'vat', value: text }],
      address: { country: 'AT', locality: text, region: text, street: text, postalCode: text },
      homepage: 'https://hohenwald.example/"><script>alert(1)</script>',
    });
    const { operator } = world;
    const register = async (text: string): Promise<Answer> => {
      const owner = await world.fresh();
      const { slug } = (await owner.send('POST', '/api/organisations', profile(text))).json;
      const confirmed = await operator.send('POST', `/api/operator/organisations/${slug}/confirm`, {
        checked: text,
      });
      expect(confirmed.status, confirmed.text).toBe(200);
      return open().get(`/o/${slug}`);
    };
    const wanted = await register(harmless);
    for (const text of markup.filter((text) => text.trim() === text).slice(0, 10))
      expectSafe(await register(text), wanted);
  });

  it('in lists of all of them', async () => {
    for (const path of ['/find', '/providers', '/']) {
      const { text } = await open().get(path);
      expect([path, skeletonOf(text).filter((tag) => tag.startsWith('NOT'))]).toEqual([path, []]);
      expect(text).not.toMatch(
        /<(?:script(?! type="module" src="\/assets\/)|img[^>]*onerror|svg[^>]*onload)/i,
      );
    }
  });
});
