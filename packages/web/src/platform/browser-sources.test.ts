import { sealRegister } from '@sigillo/core/issuing';
import { createDidDocument, toMultikey } from '@sigillo/core/proofs/keys';
import { createFakeClock, createTestSigner } from '@sigillo/core/testing';
import {
  buildRegister,
  buildScene,
  hohenwald,
  hohenwaldSigner,
  lifeCycleAward,
  type SceneChange,
  sceneTime,
  sealList,
} from '@sigillo/core/testing/builders';
import { verify } from '@sigillo/core/verification';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBrowserFetcher } from './browser-fetcher.ts';
import { createBrowserPorts } from './browser-sources.ts';
import { webCrypto } from './web-crypto.ts';

const origin = 'https://sigillo.example';
const clock = createFakeClock(sceneTime);
const installation = createTestSigner(11, 'did:web:sigillo.example#key-1');
const [revocation, suspension] = lifeCycleAward.status;
const didAddress = `https://${hohenwald.id.slice('did:web:'.length).replaceAll(':', '/')}/did.json`;

const world = async (revoked: boolean): Promise<Record<string, string>> => {
  const register = buildRegister({
    keys: [
      {
        id: installation.verificationMethod,
        publicKeyMultibase: toMultikey(installation.publicKey),
      },
    ],
  });
  return {
    [`${origin}/trust.json`]: JSON.stringify({ registers: [], authorities: [] }),
    [`${origin}/register.json`]: (await sealRegister(register, { crypto: webCrypto, signer: installation }))
      .text,
    [didAddress]: JSON.stringify(
      createDidDocument(hohenwald.id, [{ fragment: 'key-1', key: hohenwaldSigner.publicKey }]),
    ),
    [revocation?.list ?? '']: await sealList(
      'revocation',
      revoked ? [revocation?.index ?? 0] : [],
      webCrypto,
    ),
    [suspension?.list ?? '']: await sealList('suspension', [], webCrypto),
  };
};

afterEach(() => vi.unstubAllGlobals());

interface Row {
  readonly change?: SceneChange;
  readonly revoked?: boolean;
  /** Addresses that don't answer. */
  readonly silent?: readonly (string | undefined)[];
  readonly verdict: string;
}

const rows: readonly (readonly [name: string, row: Row])[] = [
  ['genuine and in force', { verdict: 'valid' }],
  ['revoked', { revoked: true, verdict: 'revoked' }],
  [
    'changed after sealing',
    { change: { tamper: (document) => ({ ...document, name: 'Another' }) }, verdict: 'tampered' },
  ],
  ['the issuer is silent, the register has its key', { silent: [didAddress], verdict: 'valid' }],
  ['no register', { silent: [`${origin}/register.json`], verdict: 'unknown-issuer' }],
  [
    'neither key nor register',
    { silent: [didAddress, `${origin}/register.json`], verdict: 'could-not-check seal' },
  ],
  ['no status list', { silent: [revocation?.list], verdict: 'could-not-check status' }],
];

describe('checking in a browser', () => {
  it.each(rows)('%s', async (_, { change, revoked = false, silent = [], verdict }) => {
    const { text, document } = await buildScene(webCrypto, change);
    const answers = await world(revoked);
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: URL) => {
      asked.push(address.href);
      const body = silent.includes(address.href) ? undefined : answers[address.href];
      if (body === undefined) throw new TypeError('Failed to fetch');
      return new Response(body);
    });
    const ports = await createBrowserPorts(origin, createBrowserFetcher(origin), clock);
    const report = await verify(text, ports);
    expect([report.verdict, report.cause].filter(Boolean).join(' ')).toBe(verdict);
    // Nobody is told which credential it is.
    expect(asked.filter((address) => !Object.hasOwn(answers, address))).toEqual([]);
    expect(asked.join(' ')).not.toContain(String(document.id));
  });
});
