import type { JsonObject } from '@sigillo/core/base';
import { lintCredential, type SealingChoice, seal } from '@sigillo/core/issuing';
import type { Crypto, Signer } from '@sigillo/core/ports';
import { deriveProof } from '@sigillo/core/proofs/data-integrity';
import { createDocumentLoader } from '@sigillo/core/proofs/json-ld';
import { toDidJwk } from '@sigillo/core/proofs/keys';
import {
  createFakeClock,
  createFakeTrustSource,
  createSeededRandom,
  createTestEcSigner,
  createTestSigner,
} from '@sigillo/core/testing';
import { buildContent, buildLintContext, hohenwald, sceneTime } from '@sigillo/core/testing/builders';
import { verify } from '@sigillo/core/verification';
import { nodeCrypto } from '@sigillo/server/keys';
import { offlineSources } from '@sigillo/server/net';
import { describe, expect, it } from 'vitest';
import { run } from '../../packages/cli/src/run.ts';
import { webCrypto } from '../../packages/web/src/platform/web-crypto.ts';

/** One report of one file, whoever checks it: the server's adapter, the browser's, and the command line. */

const withDidJwk = (signer: Signer): Signer => ({
  ...signer,
  verificationMethod: `${toDidJwk(signer.publicKey)}#0`,
});
const selective: SealingChoice = {
  cryptosuite: 'ecdsa-sd-2023',
  selectiveDisclosure: {
    mandatoryPointers: ['/id', '/issuer', '/validFrom', '/microCredential'],
    random: createSeededRandom(4),
  },
};

const sealWith = async (signer: Signer, choice: SealingChoice): Promise<JsonObject> => {
  const [issuer = ''] = signer.verificationMethod.split('#');
  const content = buildContent({ issuer: { ...hohenwald, id: issuer } });
  const linted = lintCredential(content, 'open-badge', buildLintContext());
  if (!linted.ok) throw new Error(JSON.stringify(linted.error));
  const { document } = await seal(linted.value, { crypto: nodeCrypto, signer }, choice);
  if (choice.selectiveDisclosure === undefined) return document;
  const loader = createDocumentLoader();
  const shown = await deriveProof({
    document,
    selectivePointers: ['/credentialSubject'],
    crypto: nodeCrypto,
    loader,
  });
  if (!shown.ok) throw new Error(JSON.stringify(shown.error));
  return shown.value;
};

const clock = createFakeClock(sceneTime);
const check = (text: string, crypto: Crypto) =>
  verify(text, { crypto, clock, ...offlineSources, trustSource: createFakeTrustSource() });

const checkByCommand = async (text: string) => {
  const lines: string[] = [];
  await run(['verify', '--json', '--offline', 'file.json'], {
    out: (line) => lines.push(line),
    err: (line) => lines.push(line),
    read: async () => new TextEncoder().encode(text),
    readStdin: async () => new Uint8Array(),
    clock,
    locale: 'en',
  });
  const { file: _, ...report } = JSON.parse(lines[0] ?? '');
  return report;
};

const rows: readonly (readonly [string, Signer, SealingChoice])[] = [
  ['eddsa-rdfc-2022', createTestSigner(91), {}],
  ['eddsa-jcs-2022', withDidJwk(createTestSigner(92)), { cryptosuite: 'eddsa-jcs-2022' }],
  ['ecdsa-rdfc-2019', createTestEcSigner(93, 'P-256'), { cryptosuite: 'ecdsa-rdfc-2019' }],
  ['ecdsa-rdfc-2019', withDidJwk(createTestEcSigner(94, 'P-384')), { cryptosuite: 'ecdsa-rdfc-2019' }],
  ['ecdsa-jcs-2019', withDidJwk(createTestEcSigner(95, 'P-256')), { cryptosuite: 'ecdsa-jcs-2019' }],
  ['ecdsa-jcs-2019', createTestEcSigner(96, 'P-384'), { cryptosuite: 'ecdsa-jcs-2019' }],
  ['ecdsa-sd-2023', withDidJwk(createTestEcSigner(97, 'P-256')), selective],
];

describe.each(rows)('a badge under %s', (suite, signer, choice) => {
  it(`of a ${signer.publicKey.type} key gets one report everywhere, whole and changed`, async () => {
    const document = await sealWith(signer, choice);
    const changed = { ...document, validFrom: '2020-01-01T00:00:00Z' };
    for (const [text, verdict] of [
      [JSON.stringify(document), 'unknown-issuer'],
      [JSON.stringify(changed), 'tampered'],
    ] as const) {
      const report = await check(text, nodeCrypto);
      expect(report).toMatchObject({ verdict, proofs: [{ suite, decides: true }] });
      expect(await check(text, webCrypto)).toEqual(report);
      expect(await checkByCommand(text)).toMatchObject({
        verdict,
        checks: report.checks,
        proofs: report.proofs,
      });
    }
  });
});
