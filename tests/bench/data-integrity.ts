import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { type JsonObject, parseJson } from '@sigillo/core/base';
import {
  createDataIntegrityProof,
  createSigningTemplate,
  verifyDataIntegrityProof,
} from '@sigillo/core/proofs/data-integrity';
import { canonize, createDocumentLoader } from '@sigillo/core/proofs/json-ld';
import {
  createDidDocument,
  resolveDidKey,
  toDidKey,
  toDidKeyMethod,
  toMultikey,
} from '@sigillo/core/proofs/keys';
import { createEd25519Signer, nodeCrypto } from '@sigillo/server/keys';
import { CompactSign, compactVerify } from 'jose';
import jsonld from 'jsonld';
import rdfCanonize from 'rdf-canonize';
import { buildBadge, buildWide, varyingPaths, varyingValues, withList, withTwins } from './badge.ts';
import { measure, printGrowth, printRatio } from './measure.ts';
import { withoutClones } from './patched-jsonld.ts';

/**
 * Data Integrity against the reference implementation and against plain JWS, in
 * one run. Each verifies what the other signed before anything is measured.
 */
/** In a run of its own: the library keeps what it made before it was patched. */
const isPatched = process.argv.includes('--patched');
if (isPatched) withoutClones();

const seed = createHash('sha256').update('bench').digest();
const privateKey = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
  format: 'der',
  type: 'pkcs8',
});
const { publicKey } = createEd25519Signer(privateKey, 'none');
const controller = toDidKey(publicKey);
const method = toDidKeyMethod(publicKey);
const signer = createEd25519Signer(privateKey, method);
const loader = createDocumentLoader();
const options = { loader, crypto: nodeCrypto };
const now = Date.UTC(2026, 10, 22, 10);
const badge = buildBadge(controller);

const didDocument = createDidDocument(controller, [{ fragment: toMultikey(publicKey), key: publicKey }]);
const [verificationMethod] = didDocument.verificationMethod as [JsonObject];
const theirLoader = async (url: string) => {
  const found =
    url === method
      ? { '@context': 'https://w3id.org/security/multikey/v1', ...verificationMethod }
      : url === controller
        ? didDocument
        : loader.load(url);
  // `static` lets the peer cache processed contexts: its best case.
  return { contextUrl: null, document: found, documentUrl: url, tag: 'static' } as never;
};

const ourIssue = async (): Promise<JsonObject> => {
  const proof = await createDataIntegrityProof({ document: badge, signer, created: now, ...options });
  if (!proof.ok) throw new Error(JSON.stringify(proof.error));
  return { ...badge, proof: { ...proof.value } };
};
const keyPair = await Ed25519Multikey.generate({ id: method, controller, seed });
const theirIssue = (): Promise<JsonObject> =>
  vc.issue({
    credential: structuredClone(badge),
    suite: new DataIntegrityProof({ signer: keyPair.signer(), cryptosuite, date: '2026-11-22T10:00:00Z' }),
    documentLoader: theirLoader,
    now: new Date(now),
  });
const keyResolver = { resolve: async (id: string) => resolveDidKey(id) };
const ourVerify = async (text: string): Promise<void> => {
  const document = parseJson(text);
  if (!document.ok) throw new Error(document.error.code);
  const { state } = await verifyDataIntegrityProof({
    document: document.value as JsonObject,
    ...options,
    keyResolver,
    now,
  });
  if (state !== 'verified') throw new Error(`ours says ${state}`);
};
const theirVerify = async (text: string): Promise<void> => {
  const { verified, error } = await vc.verifyCredential({
    credential: JSON.parse(text),
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader: theirLoader,
    checkStatus: async () => ({ verified: true }),
    now: new Date(now),
  });
  if (!verified) throw error;
};
const ourCanonize = async (document: JsonObject): Promise<string> => {
  const canonical = await canonize(document, options);
  if (!canonical.ok) throw new Error(JSON.stringify(canonical.error));
  return canonical.value;
};
const theirCanonize = async (document: JsonObject): Promise<string> => {
  const settings = {
    base: null,
    safe: true,
    produceGeneralizedRdf: false,
    documentLoader: theirLoader,
  } as const;
  const dataset = await jsonld.toRDF(document, settings);
  return rdfCanonize.canonize(dataset, { algorithm: 'RDFC-1.0', maxWorkFactor: 1 } as never);
};

const [ours, theirs] = [await ourIssue(), await theirIssue()];
const proofValue = (signed: JsonObject) => (signed.proof as JsonObject).proofValue;
if (proofValue(ours) !== proofValue(theirs)) throw new Error('the two signatures differ');
const signed = JSON.stringify(ours);
await Promise.all([ourVerify(JSON.stringify(theirs)), theirVerify(signed)]);

const template = await createSigningTemplate(
  { document: badge, signer, created: now, ...options },
  varyingPaths,
);
if (template === undefined) throw new Error('no template');
let learner = 0;
const fromTemplate = async (): Promise<string> => {
  learner += 1;
  const text = await template.sign(varyingValues(learner));
  if (text === undefined) throw new Error(`learner ${learner} does not fit the template`);
  return text;
};
for (let i = 0; i < 5; i += 1) {
  const text = await fromTemplate();
  await Promise.all([ourVerify(text), theirVerify(text)]);
}

const lists = withList(badge);
const twins = withTwins(badge);
for (const document of [badge, lists, twins]) {
  if ((await ourCanonize(document)) !== (await theirCanonize(document)))
    throw new Error('the canonical forms differ');
}

const bytes = Buffer.byteLength(JSON.stringify(badge));
const quads = (await ourCanonize(badge)).split('\n').length - 1;
console.log(
  `One Open Badge of ${bytes} bytes and ${quads} statements; all signatures and canonical forms agree.`,
);
const peer = '@digitalbazaar/vc';
const versus = (run: () => Promise<unknown>, name: string, other: () => Promise<unknown>) =>
  measure([
    { name: 'Sigillo', run },
    { name, run: other },
  ]);

if (isPatched) {
  const patched = `${peer} on a patched jsonld.js`;
  printRatio(
    'Verify',
    await versus(
      () => ourVerify(signed),
      patched,
      () => theirVerify(signed),
    ),
  );
  printRatio('Issue any object', await versus(ourIssue, patched, theirIssue));
  process.exit();
}

const verified = await versus(
  () => ourVerify(signed),
  peer,
  () => theirVerify(signed),
);
printRatio('Verify, text to verdict', verified, 60);
printRatio('Issue from a template, ten texts', await versus(fromTemplate, peer, theirIssue), 200);
printRatio('Issue any object', await versus(ourIssue, peer, theirIssue), 70);
const libraries = 'jsonld + rdf-canonize';
for (const [title, document, target] of [
  ['Canonize', badge, 150],
  ['Canonize lists', lists, 60],
  ['Canonize twins', twins, 60],
] as const) {
  const rates = await versus(
    () => ourCanonize(document),
    libraries,
    () => theirCanonize(document),
  );
  printRatio(title, rates, target);
}

const payload = new TextEncoder().encode(JSON.stringify(badge));
const token = await new CompactSign(payload).setProtectedHeader({ alg: 'EdDSA' }).sign(privateKey);
const theirKey = createPublicKey(privateKey);
const joseVerify = async () => {
  const { payload: said } = await compactVerify(token, theirKey);
  return JSON.parse(new TextDecoder().decode(said));
};
printRatio(
  'Verify against a plain JWS',
  await versus(() => ourVerify(signed), 'jose, EdDSA', joseVerify),
  1.3,
);

await printGrowth(
  'Ten times the statements',
  (times) => {
    const document = buildWide(40 * times);
    return () => ourCanonize(document);
  },
  11,
);
await printGrowth(
  'Ten times the credentials',
  (times) => async () => {
    for (let i = 0; i < 30 * times; i += 1) await fromTemplate();
  },
  10.5,
);
