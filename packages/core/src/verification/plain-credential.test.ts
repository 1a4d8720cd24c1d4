import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import { elementIds } from '../domain/index.ts';
import { lintCredential, seal } from '../issuing/index.ts';
import { buildLintContext, buildScene, hohenwaldSigner, lifeCycleAward } from '../testing/builders/index.ts';
import { verify } from './index.ts';

const sealPlain = async (): Promise<string> => {
  const linted = lintCredential(lifeCycleAward, 'plain-credential', buildLintContext());
  if (!linted.ok) throw new Error(JSON.stringify(linted.error));
  return (await seal(linted.value, { crypto: nodeCrypto, signer: hohenwaldSigner })).text;
};

describe('a micro-credential as plain credential', () => {
  it('is genuine, complete, and of all elements', async () => {
    const { ports } = await buildScene(nodeCrypto);
    const report = await verify(await sealPlain(), ports);
    expect([report.verdict, report.kind]).toEqual(['valid', 'verifiable-credential']);
    expect(Object.keys(report.elements ?? {})).toEqual(expect.arrayContaining([...elementIds]));
    expect(report.checks.find(({ id }) => id === 'profile')).toMatchObject({ reason: 'complete' });
  });

  it.each([
    ['revoked', { revoked: true }],
    ['suspended', { suspended: true }],
  ])('is %s by the list of its extension or its own', async (verdict, change) => {
    const { ports } = await buildScene(nodeCrypto, change);
    expect((await verify(await sealPlain(), ports)).verdict).toBe(verdict);
  });

  it('is tampered with by any change, and malformed with another context', async () => {
    const { ports } = await buildScene(nodeCrypto);
    const text = await sealPlain();
    expect((await verify(text.replaceAll('Life-Cycle', 'Half-Life'), ports)).verdict).toBe('tampered');
    const document = JSON.parse(text);
    const [first, ours] = document['@context'];
    const twice = { ...document, '@context': [first, ours, ours] };
    const report = await verify(JSON.stringify(twice), ports);
    expect([report.verdict, report.checks[0]?.reason]).toEqual(['malformed', 'contexts-unexpected']);
  });
});
