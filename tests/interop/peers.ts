import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { verifyCredential } from '@digitalcredentials/verifier-core';
import type { JsonObject } from '@sigillo/core/base';
import { createDocumentLoader } from '@sigillo/core/proofs/json-ld';

/**
 * Other people's verifiers, pointed at an installation of ours. They see what
 * any stranger sees: the credential, and what is published under the origin.
 */

/** Verifies the proof and the status with Digital Bazaar's reference implementation. */
export async function verifyWithDigitalBazaar(
  credential: JsonObject,
  origin: string,
): Promise<{ verified: boolean; error?: unknown }> {
  const contexts = createDocumentLoader();
  const documentLoader = async (url: string) => {
    const bundled = contexts.load(url);
    if (bundled !== undefined) return { contextUrl: null, document: bundled, documentUrl: url };
    const [did = ''] = url.split('#');
    const didDocument = (await (await fetch(didAddress(did, origin))).json()) as JsonObject;
    const methods = didDocument.verificationMethod as JsonObject[];
    const document =
      url === did
        ? didDocument
        : { '@context': 'https://w3id.org/security/multikey/v1', ...methods.find(({ id }) => id === url) };
    return { contextUrl: null, document, documentUrl: url };
  };
  return vc.verifyCredential({
    credential,
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader,
    // Status is another library's business there; the proof and the dates are judged here.
    checkStatus: async () => ({ verified: true }),
  });
}

/** Digital Credentials Consortium's verifier: one answer per step, by the step's id. */
export async function verifyWithVerifierCore(
  credential: JsonObject,
  origin: string,
): Promise<{ steps: Record<string, boolean>; response: unknown }> {
  const restore = sendHttpsHome(origin);
  try {
    const response = (await verifyCredential({ credential, knownDIDRegistries: [] } as never)) as {
      log?: { id: string; valid: boolean }[];
    };
    return { steps: Object.fromEntries((response.log ?? []).map(({ id, valid }) => [id, valid])), response };
  } finally {
    restore();
  }
}

const didAddress = (did: string, origin: string): string => {
  const [, , , ...path] = did.split(':');
  return path.length === 0
    ? `${origin}/.well-known/did.json`
    : `${origin}/${path.map(decodeURIComponent).join('/')}/did.json`;
};

/** did:web always means https; a practice installation speaks http, so its own https addresses are led to it. */
const sendHttpsHome = (origin: string): (() => void) => {
  const real = globalThis.fetch;
  const secure = origin.replace(/^http:/, 'https:');
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    return real(address.startsWith(secure) ? address.replace(secure, origin) : input, init);
  };
  return () => {
    globalThis.fetch = real;
  };
};
