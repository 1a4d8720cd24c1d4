import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Crypto } from '@sigillo/core/ports';
import { parseJades, verifyJades } from '@sigillo/core/proofs/jades';
import { buildSealWorld } from '@sigillo/core/testing/builders';
import { nodeCrypto } from '@sigillo/server/keys';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webCrypto } from '../../packages/web/src/platform/web-crypto.ts';

/** Seals: the same report on the server and in the browser, and none that makes either fall over. */

const now = Date.UTC(2026, 10, 22);
const vectors = '../shared/reference/vectors/jades/esig-dss';
const samples = '../shared/reference/elm/samples-edc';
const wycheproof = '../shared/reference/corpora/wycheproof/testvectors_v1/json_web_signature_test.json';

const report = async (text: string, crypto: Crypto) => {
  const parsed = parseJades(text);
  return parsed.ok ? verifyJades(parsed.value, { now, crypto }) : { state: 'refused', ...parsed.error };
};

const listFiles = (folder: string, end: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(end))
        .map((file) => `${folder}/${file}`)
    : [];

describe.skipIf(!existsSync(vectors))(`one report everywhere (needs ${vectors})`, () => {
  it.each([...listFiles(vectors, '.json'), ...listFiles(samples, '-signed.jsonld')])('%s', async (path) => {
    const text = readFileSync(path, 'utf8');
    expect(await report(text, webCrypto)).toEqual(await report(text, nodeCrypto));
  });
});

describe('one report everywhere, for seals of our own', () => {
  it.each(['B-B', 'B-LTA'] as const)('%s', async (level) => {
    const world = await buildSealWorld(nodeCrypto);
    const text = await world.seal('{"id":"urn:credential:1"}', level);
    const found = await report(text, webCrypto);
    expect(found.state).toBe('verified');
    expect(found).toEqual(await report(text, nodeCrypto));
  });
});

describe.skipIf(!existsSync(wycheproof))(`Wycheproof JWS (needs ${wycheproof})`, () => {
  it('takes no signature whose key is not in a certificate, and falls over none', async () => {
    const { testGroups } = JSON.parse(readFileSync(wycheproof, 'utf8')) as {
      testGroups: { tests: { tcId: number; jws: unknown }[] }[];
    };
    const states = new Map<string, number>();
    for (const { jws } of testGroups.flatMap(({ tests }) => tests)) {
      const { state } = await report(typeof jws === 'string' ? jws : JSON.stringify(jws), nodeCrypto);
      states.set(state, (states.get(state) ?? 0) + 1);
    }
    expect([...states.keys()].sort()).toEqual(['invalid', 'refused']);
  });
});

describe('hostile seals', () => {
  it('never throw, and what is verified is what was sealed', async () => {
    const world = await buildSealWorld(nodeCrypto);
    const payload = '{"id":"urn:credential:1"}';
    const text = await world.seal(payload, 'B-LTA');
    const change = fc.record({
      at: fc.nat(text.length - 1),
      remove: fc.nat(3),
      insert: fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('"', '{', ']', 'A', '\\u0000', '.', '=')),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        let mutated = text;
        for (const { at, remove, insert } of changes) {
          mutated = mutated.slice(0, at) + insert + mutated.slice(at + remove);
        }
        const parsed = parseJades(mutated);
        if (!parsed.ok) return;
        const { state } = await verifyJades(parsed.value, { now, crypto: nodeCrypto });
        if (state === 'verified') expect(Buffer.from(parsed.value.payload).toString()).toBe(payload);
      }),
      { numRuns: 1500 },
    );
  });

  it('are bounded: thousands of tokens, certificates and lists cost no more than a few', async () => {
    const world = await buildSealWorld(nodeCrypto);
    const seal = JSON.parse(await world.seal('{"id":1}', 'B-LTA'));
    const [signature] = seal.signatures;
    const [sigTst, xVals, rVals] = signature.header.etsiU.map((member: string) =>
      JSON.parse(Buffer.from(member, 'base64url').toString()),
    );
    const encode = (member: object) => Buffer.from(JSON.stringify(member)).toString('base64url');
    const many = <T>(list: readonly T[]): T[] => Array.from({ length: 500 }, () => list[0] as T);
    signature.header.etsiU = [
      encode({ sigTst: { tstTokens: many(sigTst.sigTst.tstTokens) } }),
      encode({ xVals: many(xVals.xVals) }),
      encode({ rVals: { crlVals: many(rVals.rVals.crlVals) } }),
    ];
    let calls = 0;
    const counting: Crypto = {
      ...nodeCrypto,
      verifyWithCertificate: (...given) => {
        calls += 1;
        return nodeCrypto.verifyWithCertificate(...given);
      },
    };
    const outcome = await report(JSON.stringify(seal), counting);
    expect(outcome).toMatchObject({ state: 'invalid', reason: 'time-stamp-doubled' });
    expect(calls).toBeLessThan(400);
  });
});
