import type { Page } from '@sigillo/contract/pages';
import { describe, expect, it } from 'vitest';
import { createRenderPage, readAssets } from './index.ts';

const manifest = Object.fromEntries(
  [
    'src/ui/styles/public.css',
    'src/public/main.ts',
    'src/ui/fonts/commissioner-latin.woff2',
    'src/ui/fonts/commissioner-greek.woff2',
    'src/ui/fonts/commissioner-cyrillic.woff2',
  ].map((source) => [source, { file: `assets/${source.split('/').at(-1)}` }]),
);
const renderPage = createRenderPage(readAssets(manifest));

const failed = (content: Partial<Extract<Page['content'], { kind: 'error' }>>, practice = false): string =>
  renderPage({
    content: { kind: 'error', status: 404, code: 'not-found', ...content },
    locale: 'en',
    url: 'https://sigillo.example/x',
    origin: 'https://sigillo.example',
    session: { practice, memberships: [], waiting: { credentials: 0, shares: 0 } },
    now: 0,
  });

const headingOf = (html: string): string => /<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? '';

describe('the error page', () => {
  it.each([
    ['nothing there', { status: 404, code: 'not-found' }, 'There is no page at this address'],
    ['a link that ended', { status: 410, code: 'of-no-sentence' }, 'This link has ended'],
    ['too many', { status: 429, code: 'of-no-sentence' }, 'Too many requests from your connection'],
    [
      'a fault of ours',
      { status: 500, code: 'unexpected', trace: '9f2' },
      'Something went wrong on our side',
    ],
    ['a code that is no code', { status: 500, code: '../../x' }, 'Something went wrong on our side'],
    [
      'a code with a sentence',
      { status: 403, code: 'author-approves-own' },
      'You wrote this version, so somebody else has to approve it.',
    ],
  ])('%s', (_, content, title) => expect(headingOf(failed(content))).toBe(title));

  it('gives the number by which a fault is found, escaped', () => {
    const html = failed({ status: 500, code: 'unexpected', trace: '<b>9f2' });
    expect(html).toContain('&lt;b&gt;9f2');
    expect(html).not.toContain('<b>9f2');
  });
});

describe('a document', () => {
  const html = failed({});
  it('is whole and has nothing inline that the policy would refuse', () => {
    expect(html).toMatch(/^<!doctype html><html lang="en"/);
    expect(html).not.toMatch(/ style="| on[a-z]+="|<style|<script(?![^>]* src=)/);
  });
  it('is not listed unless it says so', () => {
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toContain('rel="canonical"');
  });
  it('links and preloads built files', () => {
    expect(html).toContain('href="/assets/public.css"');
    expect(html).toMatch(/rel="preload" href="\/assets\/commissioner-latin\.woff2" as="font"/);
    expect(html).not.toContain('commissioner-greek');
  });
  it('says where it is only practice', () => {
    expect(html).not.toContain('Practice system');
    expect(failed({}, true)).toContain('Practice system');
  });
});

describe('readAssets', () => {
  it.each([
    ['nothing', null],
    ['an empty manifest', {}],
    ['one file missing', { ...manifest, 'src/public/main.ts': undefined }],
  ])('refuses %s', (_, given) => expect(() => readAssets(given)).toThrow('run npm run build'));
});
