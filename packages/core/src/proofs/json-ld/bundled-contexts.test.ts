import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../base/index.ts';
import { bundledContextDigests, bundledContexts } from './bundled-contexts.ts';
import { createDocumentLoader } from './document-loader.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('bundled contexts', () => {
  it('are those that were pinned, and no others', () => {
    const found = [...bundledContexts].map(([url, context]) => [url, digest(JSON.stringify(context))]);
    expect(found).toEqual([...bundledContextDigests]);
  });

  // The digests that W3C prints in its specifications are of files laid out like this.
  it.each([
    [
      'https://w3id.org/security/data-integrity/v2',
      '67f21e6e33a6c14e5ccfd2fc7865f7474fb71a04af7e94136cb399dfac8ae8f4',
      '',
    ],
    [
      'https://w3id.org/security/multikey/v1',
      'ba2c182de2d92f7e47184bcca8fcf0beaee6d3986c527bf664c195bbc7c58597',
      '\n',
    ],
  ])('%s is the published file', (url, published, end) => {
    expect(digest(JSON.stringify(bundledContexts.get(url), null, 2) + end)).toBe(published);
  });

  const folder = '../shared/reference/vectors/open-badges/contexts';
  if (!existsSync(folder)) {
    it.skip(`needs ${folder}`, () => {});
    return;
  }
  const read = (file: string): JsonObject => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));

  it.each([
    ['https://www.w3.org/ns/credentials/v2', 'credentials-v2.jsonld'],
    ['https://www.w3.org/2018/credentials/v1', '2018-credentials-v1.jsonld'],
  ])('%s says what the published file says', (url, file) => {
    expect(bundledContexts.get(url)).toEqual(read(file));
  });

  it('Open Badges lacks two terms of the later file, which only makes us refuse more', () => {
    const url = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
    const { endorsementJwt, jti, ...others } = read('ob-v3p0-3.0.3.json')['@context'] as JsonObject;
    expect([typeof endorsementJwt, typeof jti]).toEqual(['object', 'object']);
    expect(bundledContexts.get(url)).toEqual({ '@context': others });
  });
});

describe('createDocumentLoader', () => {
  it('knows the bundled, the added, and nothing else', () => {
    const added: JsonObject = { '@context': { a: 'https://example.org/a' } };
    const loader = createDocumentLoader(new Map([['https://example.org/c/v1', added]]));
    expect(loader.load('https://example.org/c/v1')).toBe(added);
    expect(loader.load('https://www.w3.org/ns/credentials/v2')).toBeDefined();
    expect(loader.load('https://www.w3.org/ns/credentials/undefined-terms/v2')).toBeUndefined();
  });

  it('does not let a bundled context be replaced', () => {
    const forged = new Map([['https://www.w3.org/ns/credentials/v2', { '@context': {} }]]);
    expect(() => createDocumentLoader(forged)).toThrow(/bundled/);
  });
});
