import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../services/actor.ts';
import { languageOf } from './language.ts';
import { openApp, openBrowser, signInAs, type TestApp } from './testing/index.ts';

const asked = (path: string, headers: Record<string, string> = {}): Request =>
  new Request(`http://localhost:8080${path}`, { headers });

describe('the language of somebody unknown', () => {
  it.each([
    ['nothing said', asked('/'), 'en'],
    ['the browser’s', asked('/', { 'accept-language': 'de, el;q=0.8, en;q=0.5' }), 'el'],
    ['the one chosen before', asked('/', { cookie: 'lang=bg', 'accept-language': 'el' }), 'bg'],
    ['the address’s before both', asked('/find?lang=el', { cookie: 'lang=bg' }), 'el'],
    ['an address that asks for one that we lack', asked('/?lang=de', { cookie: 'lang=bg' }), 'bg'],
    ['a cookie of somebody else’s making', asked('/', { cookie: 'lang=../../x' }), 'en'],
    ['a name that every object has', asked('/?lang=constructor'), 'en'],
    ['an API has no such address', asked('/api/catalogue?lang=el'), 'en'],
  ])('%s', (_, request, language) => expect(languageOf(request)).toBe(language));
});

describe('pages', () => {
  let test: TestApp;
  let learner: Actor;
  beforeAll(async () => {
    test = await openApp();
    learner = await test.world.addPerson('Ana Ruiz', 'ana.ruiz@example.org');
  });
  afterAll(() => test?.close());

  const languageOfPage = (text: string): string => /"locale":"(\w+)"/.exec(text)?.[1] ?? '';
  const ownLink = { 'sec-fetch-site': 'same-origin' };

  it('keep the language of an address for the pages after it', async () => {
    const browser = openBrowser(test.app);
    const first = await browser.get('/find?q=welding&lang=el');
    expect(languageOfPage(first.text)).toBe('el');
    expect(first.headers.get('content-language')).toBe('el');
    expect(first.headers.get('vary')).toContain('cookie');
    expect(first.headers.get('cache-control')).toContain('private');
    expect(first.text).toContain('"query":"q=welding"');
    expect(browser.cookie()).toBe('lang=el');
    expect(languageOfPage((await browser.get('/')).text)).toBe('el');
  });

  it('set no cookie where nobody chose', async () => {
    const browser = openBrowser(test.app);
    const page = await browser.get('/', { 'accept-language': 'bg' });
    expect([languageOfPage(page.text), browser.cookie()]).toEqual(['bg', '']);
  });

  it('say refusals in the language that was chosen', async () => {
    const browser = openBrowser(test.app);
    browser.hold('lang', 'bg');
    const refused = await browser.get('/api/catalogue/none', { accept: 'application/json' });
    expect(refused.headers.get('content-language')).toBe('bg');
  });

  it('keep the choice of who is signed in with the account, made on our own pages only', async () => {
    const browser = await signInAs(test, learner);
    const spoken = async () => (await browser.get('/api/session')).json.person.locale;
    expect(await spoken()).toBe('en');
    await browser.get('/?lang=el', { 'sec-fetch-site': 'cross-site' });
    expect(await spoken()).toBe('en');
    await browser.get('/?lang=el', ownLink);
    expect(await spoken()).toBe('el');
    // The account is the person's own word: a language that this browser kept for somebody else doesn't count.
    browser.hold('lang', 'bg');
    expect(languageOfPage((await browser.get('/')).text)).toBe('el');
  });

  it('let what others wrote be read in another language than their own', async () => {
    const page = await openBrowser(test.app).get('/find?read=de-AT&lang=el');
    expect(page.text).toContain('"locale":"el","reading":"de-AT"');
  });

  it('write the mail of a sign-in link in the language of the page', async () => {
    const browser = openBrowser(test.app);
    await browser.get('/sign-in?lang=el');
    await browser.post('/sign-in', { email: 'eleni@example.org' });
    await test.sendMails();
    const mails = await browser.get('/api/practice/mailbox?to=eleni@example.org');
    expect(mails.json.items).toHaveLength(1);
    const link = /\/sign-in\/with\?token=\S+/.exec(mails.json.items[0].text)?.[0] ?? '';
    const landed = await browser.get(link);
    await browser.post('/sign-in/with', {
      token: new URLSearchParams(link.split('?')[1]).get('token') ?? '',
    });
    expect(landed.status).toBe(200);
    expect((await browser.get('/api/session')).json.person.locale).toBe('el');
  });
});
