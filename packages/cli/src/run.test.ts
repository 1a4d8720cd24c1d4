import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locale } from '@sigillo/contract/messages';
import { sealRegister } from '@sigillo/core/issuing';
import { createDidDocument, toMultikey } from '@sigillo/core/proofs/keys';
import { createFakeClock, createTestSigner } from '@sigillo/core/testing';
import {
  buildContent,
  buildRegister,
  hohenwald,
  hohenwaldSigner,
  lifeCycleAward,
  sceneTime,
  sealContent,
  sealList,
} from '@sigillo/core/testing/builders';
import { nodeCrypto } from '@sigillo/server/keys';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Io } from './io.ts';
import { run } from './run.ts';

const files = new Map<string, string>();
const keeper = createTestSigner(21, 'did:web:sigillo.example#key-1');

const startIn = async (locale: Locale, ...args: readonly string[]) => {
  const lines: string[] = [];
  const errors: string[] = [];
  const io: Io = {
    out: (line) => lines.push(line),
    err: (line) => errors.push(line),
    read: async (file) => {
      const text = files.get(file);
      if (text === undefined) throw new Error('ENOENT');
      return new TextEncoder().encode(text);
    },
    readStdin: async () => new TextEncoder().encode(files.get('good.json')),
    clock: createFakeClock(sceneTime),
    locale,
  };
  return { code: await run(args, io), out: lines.join('\n'), err: errors.join('\n') };
};

const start = (...args: readonly string[]) => startIn('en', ...args);

beforeAll(async () => {
  const lists = async (revoked: number[]) => [
    await sealList('revocation', revoked, nodeCrypto),
    await sealList('suspension', [], nodeCrypto),
  ];
  const didDocuments = [
    createDidDocument(hohenwald.id, [{ fragment: 'key-1', key: hohenwaldSigner.publicKey }]),
  ];
  const bundle = async (credentials: string[], revoked: number[] = []) =>
    JSON.stringify({
      type: 'SigilloExport',
      version: 1,
      exportedAt: '2026-11-22T10:00:00Z',
      credentials,
      didDocuments,
      statusLists: await lists(revoked),
    });
  const register = buildRegister({
    keys: [{ id: keeper.verificationMethod, publicKeyMultibase: toMultikey(keeper.publicKey) }],
  });
  const seal = { crypto: nodeCrypto, signer: keeper };
  const good = await sealContent(buildContent(), nodeCrypto);
  files.set('good.json', good);
  files.set('good-export.json', await bundle([good]));
  files.set(
    'practice-export.json',
    await bundle([await sealContent(buildContent({ practice: true }), nodeCrypto)]),
  );
  files.set('revoked-export.json', await bundle([good], [lifeCycleAward.status[0]?.index ?? 0]));
  files.set('mixed-export.json', await bundle([good, good.replace('Life-Cycle', 'Half-Life')]));
  files.set('empty-export.json', await bundle([]));
  files.set('prose.txt', 'Dear all');
  files.set('register.json', (await sealRegister(register, seal)).text);
  files.set('bad-register.json', (await sealRegister(register, seal)).text.replace('"AT"', '"DE"'));
});

const trusted = ['verify', '--offline', '--trust', 'register.json'] as const;

describe('sigillo verify', () => {
  it.each([
    ['all is well', 0, [...trusted, 'good-export.json']],
    ['revoked', 1, [...trusted, 'revoked-export.json', 'good-export.json']],
    ['one of two tampered', 1, [...trusted, 'mixed-export.json']],
    ['nothing inside', 1, [...trusted, 'empty-export.json']],
    ['prose', 1, [...trusted, 'prose.txt']],
    ['no list to ask', 2, [...trusted, 'good.json']],
    ['nobody to trust', 2, ['verify', '--offline', 'good-export.json']],
    ['nobody to ask for the key', 2, ['verify', '--offline', 'good.json']],
    ['for practice', 3, [...trusted, 'practice-export.json', 'good-export.json']],
    ['no file', 64, ['verify']],
    ['a missing file', 64, ['verify', '--offline', 'good.json', 'none.json']],
    ['an unknown option', 64, ['verify', '--colour', 'good.json']],
    ['standard input twice', 64, ['verify', '-', '-']],
    ['a practice origin that is none', 64, ['verify', '--practice', 'localhost', 'good.json']],
    ['a register that is none', 64, ['verify', '--trust', 'good.json', 'good.json']],
    ['a register that was changed', 64, ['verify', '--trust', 'bad-register.json', 'good.json']],
    ['an unknown command', 64, ['frobnicate']],
    ['no command', 64, []],
    ['help', 0, ['--help']],
    ['help for a command', 0, ['verify', '--help']],
    ['help about a command', 0, ['help', 'verify']],
  ] as const)('%s: %i', async (_, code, args) => {
    const result = await start(...args);
    expect({
      code: result.code,
      said: (code === 64 && args.length > 0 ? result.err : result.out + result.err) !== '',
    }).toEqual({
      code,
      said: true,
    });
  });

  it('says one object per credential, one per line', async () => {
    const { out } = await start(...trusted, '--json', 'mixed-export.json', '-');
    const objects = out.split('\n').map((line) => JSON.parse(line));
    expect(objects.map(({ file, kind, verdict, cause }) => [file, kind, verdict, cause])).toEqual([
      ['mixed-export.json#/credentials/0', 'open-badge', 'valid', null],
      ['mixed-export.json#/credentials/1', 'open-badge', 'tampered', null],
      ['-', 'open-badge', 'could-not-check', 'status'],
    ]);
    const [valid, tampered] = objects;
    expect(valid).toMatchObject({
      practice: false,
      issuer: { id: hohenwald.id },
      elements: { registerNumber: 'HW-2026-000312' },
    });
    expect(
      valid.checks.map(({ id, outcome }: { id: string; outcome: string }) => `${id} ${outcome}`),
    ).toEqual(
      ['structure', 'proof', 'issuer', 'status', 'validity', 'trust', 'profile', 'practice'].map(
        (id) => `${id} success`,
      ),
    );
    expect([tampered.issuer, tampered.elements]).toEqual([null, null]);
  });

  it('speaks the terminal’s language to people, and to programs always the same', async () => {
    const [greek, json, english] = await Promise.all([
      startIn('el', ...trusted, 'mixed-export.json'),
      startIn('el', ...trusted, '--json', 'mixed-export.json'),
      start(...trusted, '--json', 'mixed-export.json'),
    ]);
    expect(greek.out).toContain('Life-Cycle Assessment of Products · Елена Димитрова');
    expect(greek.out).toMatch(/\p{Script=Greek}{4}/u);
    expect(greek.out).not.toContain('This credential');
    expect(json.out).toBe(english.out);
  });

  it('says it to people', async () => {
    const { out } = await start(...trusted, 'mixed-export.json');
    expect(out).toContain('This credential is genuine and in force.');
    expect(out).toContain('Life-Cycle Assessment of Products · Елена Димитрова');
    expect(out).toContain('This credential has been changed since it was sealed.');
    expect(out).not.toContain('Half-Life');
    expect(out).not.toMatch(/\bnone\b|\{|\}/);
  });

  it('asks a practice installation that was named, and no other address inside', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const did = `did:web:localhost%3A${port}:o:hohenwald`;
    const document = JSON.parse(files.get('good.json') ?? '');
    document.issuer.id = did;
    document.proof[0].verificationMethod = `${did}#key-1`;
    files.set('local.json', JSON.stringify(document));
    expect((await start('verify', 'local.json')).code).toBe(2);
    expect(asked).toEqual([]);
    expect((await start('verify', '--practice', `http://localhost:${port}`, 'local.json')).code).toBe(2);
    expect(asked).toEqual(['/o/hohenwald/did.json']);
    server.close();
  });
});
