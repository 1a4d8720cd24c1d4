import { type JsonObject, toDateTime } from '../../base/index.ts';
import type { CredentialContent } from '../../domain/index.ts';
import type { TrustRegister } from '../../formats/trust-register/index.ts';
import { lintCredential, seal, sealStatusList } from '../../issuing/index.ts';
import type { Crypto, ResolvedKey } from '../../ports/index.ts';
import { toMultikey } from '../../proofs/keys/index.ts';
import {
  createBitstringStatusList,
  type StatusPurpose,
  setStatus,
  toEncodedList,
} from '../../status/bitstring-status-list/index.ts';
import { createRegisterTrustSource, type VerificationPorts } from '../../verification/index.ts';
import { createFakeClock } from '../fake-clock.ts';
import { createFakeKeyResolver, createFakeStatusSource } from '../fake-sources.ts';
import { createTestSigner } from '../test-signer.ts';
import { buildContent, hohenwald, lifeCycleAward } from './build-content.ts';
import { buildLintContext } from './build-specification.ts';

/** 2026-11-22T10:00:00Z, some weeks after the example was issued. */
export const sceneTime = Date.UTC(2026, 10, 22, 10);

/** Hohenwald's key. */
export const hohenwaldSigner = createTestSigner(7, `${hohenwald.id}#key-1`);

/** Seals a content as Hohenwald would; what the rules refuse is a fault of the test. */
export const sealContent = async (content: CredentialContent, crypto: Crypto): Promise<string> => {
  const linted = lintCredential(content, 'open-badge', buildLintContext());
  if (!linted.ok) throw new Error(JSON.stringify(linted.error));
  return (await seal(linted.value, { crypto, signer: hohenwaldSigner })).text;
};

/** Seals the example's status list for a purpose, with the entries that are set. */
export const sealList = async (
  purpose: StatusPurpose,
  set: readonly number[],
  crypto: Crypto,
  change: {
    readonly validUntil?: number;
    readonly signer?: typeof hohenwaldSigner;
    readonly issuer?: string;
  } = {},
): Promise<string> => {
  const list = createBitstringStatusList();
  for (const index of set) setStatus(list, index, true);
  const entry = lifeCycleAward.status.find((status) => status.purpose === purpose);
  const sealed = await sealStatusList(
    {
      id: entry?.list ?? '',
      issuer: change.issuer ?? hohenwald.id,
      purpose,
      encodedList: await toEncodedList(list, crypto),
      validFrom: sceneTime - 60_000,
      validUntil: change.validUntil ?? sceneTime + 3_600_000,
      ttl: 300_000,
    },
    { crypto, signer: change.signer ?? hohenwaldSigner },
  );
  return sealed.text;
};

/** A register that knows Hohenwald. */
export const buildRegister = (overrides: Partial<TrustRegister> = {}): TrustRegister => ({
  type: 'SigilloRegister',
  version: 1,
  origin: 'https://sigillo.example',
  name: 'Sigillo register of the example installation',
  mode: 'production',
  issued: toDateTime(sceneTime - 86_400_000),
  validUntil: toDateTime(sceneTime + 30 * 86_400_000),
  did: 'did:web:sigillo.example',
  keys: [],
  organisations: [
    {
      did: hohenwald.id,
      name: 'University of Hohenwald',
      country: 'AT',
      confirmedOn: '2026-01-15',
      roles: ['provider', 'awarding-body', 'issuer'],
      state: 'confirmed',
      keys: [
        { id: hohenwaldSigner.verificationMethod, publicKeyMultibase: toMultikey(hohenwaldSigner.publicKey) },
      ],
    },
  ],
  ...overrides,
});

/** What Hohenwald's DID document says of its key. */
export const hohenwaldKey: ResolvedKey = {
  state: 'found',
  key: hohenwaldSigner.publicKey,
  controller: hohenwald.id,
  forAssertion: true,
};

/** The example, sealed, and a world in which it is genuine and in force. */
export interface Scene {
  readonly text: string;
  readonly document: JsonObject;
  readonly ports: VerificationPorts;
}

/** Parts of the scene to replace. */
export interface SceneChange {
  readonly content?: Partial<CredentialContent>;
  /** Replaces the sealed document's parts, after the seal. */
  readonly tamper?: (document: JsonObject) => JsonObject;
  readonly revoked?: boolean;
  readonly suspended?: boolean;
  readonly lists?: Readonly<Record<string, string>>;
  readonly ports?: Partial<VerificationPorts>;
}

/** Sets the scene: everything is well, but for what is changed. */
export const buildScene = async (crypto: Crypto, change: SceneChange = {}): Promise<Scene> => {
  const sealed = JSON.parse(await sealContent(buildContent(change.content), crypto)) as JsonObject;
  const document = change.tamper?.(structuredCopy(sealed)) ?? sealed;
  const [revocation, suspension] = lifeCycleAward.status;
  const lists = change.lists ?? {
    [revocation?.list ?? '']: await sealList(
      'revocation',
      change.revoked ? [revocation?.index ?? 0] : [],
      crypto,
    ),
    [suspension?.list ?? '']: await sealList(
      'suspension',
      change.suspended ? [suspension?.index ?? 0] : [],
      crypto,
    ),
  };
  return {
    text: JSON.stringify(document),
    document,
    ports: {
      crypto,
      clock: createFakeClock(sceneTime),
      keyResolver: createFakeKeyResolver({ [hohenwaldSigner.verificationMethod]: hohenwaldKey }),
      statusSource: createFakeStatusSource(lists),
      trustSource: createRegisterTrustSource(buildRegister()),
      ...change.ports,
    },
  };
};

const structuredCopy = (document: JsonObject): JsonObject => JSON.parse(JSON.stringify(document));
