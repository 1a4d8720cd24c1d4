import { nodeCrypto } from '@sigillo/server/keys';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../base/index.ts';
import { sealStatusList } from '../issuing/index.ts';
import { createDataIntegrityProof } from '../proofs/data-integrity/index.ts';
import { createDocumentLoader } from '../proofs/json-ld/index.ts';
import {
  createBitstringStatusList,
  setStatus,
  toEncodedList,
} from '../status/bitstring-status-list/index.ts';
import { buildScene, hohenwald, hohenwaldSigner, type Scene, sceneTime } from '../testing/builders/index.ts';
import { createFakeStatusSource } from '../testing/index.ts';
import { verify } from './index.ts';

const list = 'https://sigillo.example/status/messages';
const words = ['fine', 'address changed', 'name changed', 'gone'];
const statusMessage = words.map((message, value) => ({ status: `0x${value}`, message }));
const entry = (statusPurpose: string, statusListIndex: string): JsonObject => ({
  type: 'BitstringStatusListEntry',
  statusPurpose,
  statusListIndex,
  statusListCredential: list,
  statusSize: 2,
  statusMessage,
});

describe('a status of more than one bit', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await buildScene(nodeCrypto);
  });

  const judge = async (credentialStatus: JsonObject | JsonObject[], purpose: string, reachable = true) => {
    const bits = createBitstringStatusList(262_144);
    // Entry 3 has the value 1, entry 4 the value 2.
    for (const bit of [7, 8]) setStatus(bits, bit, true);
    const sealed = await sealStatusList(
      {
        id: list,
        issuer: hohenwald.id,
        purpose: purpose as 'revocation',
        encodedList: await toEncodedList(bits, nodeCrypto),
        validFrom: sceneTime - 60_000,
        validUntil: sceneTime + 3_600_000,
        ttl: 300_000,
      },
      { crypto: nodeCrypto, signer: hohenwaldSigner },
    );
    const { microCredential, proof: _, ...badge } = scene.document;
    const document = {
      ...badge,
      credentialStatus,
      microCredential: { ...(microCredential as JsonObject), status: [] },
    };
    const proof = await createDataIntegrityProof({
      document,
      signer: hohenwaldSigner,
      crypto: nodeCrypto,
      loader: createDocumentLoader(),
      created: sceneTime,
    });
    if (!proof.ok) throw new Error(JSON.stringify(proof.error));
    const statusSource = createFakeStatusSource(reachable ? { [list]: sealed.text } : {});
    const text = JSON.stringify({ ...document, proof: [proof.value] });
    const report = await verify(text, { ...scene.ports, statusSource });
    const status = report.checks.find(({ id }) => id === 'status');
    return [report.verdict, status?.outcome, status?.reason, status?.values?.message];
  };

  it.each([
    ['a message', entry('message', '3'), 'message', ['valid', 'success', 'message', 'address changed']],
    ['no message', entry('message', '5'), 'message', ['valid', 'success', 'in-force', undefined]],
    [
      'a revocation by any value',
      entry('revocation', '4'),
      'revocation',
      ['revoked', 'failure', 'revoked', undefined],
    ],
    ['no revocation', entry('revocation', '5'), 'revocation', ['valid', 'success', 'in-force', undefined]],
    [
      'a revocation by a list of messages',
      entry('revocation', '5'),
      'message',
      ['could-not-check', 'not-checked', 'status-purpose-mismatch', undefined],
    ],
    [
      'messages nobody can read',
      { ...entry('message', '3'), statusMessage: [] },
      'message',
      ['could-not-check', 'not-checked', 'status-type-unsupported', undefined],
    ],
  ])('%s', async (_, status, purpose, expected) => {
    expect(await judge(status, purpose)).toEqual(expected);
  });

  it('decides nothing as a message that doesn’t arrive, and everything as a revocation that doesn’t', async () => {
    expect((await judge(entry('message', '3'), 'message', false))[0]).toBe('valid');
    expect((await judge(entry('revocation', '3'), 'revocation', false))[0]).toBe('could-not-check');
  });
});
