import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { toHex } from '@sigillo/core/base';
import type { Clock, PublicKey, Signer } from '@sigillo/core/ports';
import { toDidWeb, toMultikey } from '@sigillo/core/proofs/keys';
import {
  type Encryption,
  findActiveSealingKey,
  insertSealingKey,
  installationTenant,
  keepCertificate,
  retireActiveSeal,
  retireActiveSealingKey,
  type SealingKeyUse,
  type Transaction,
} from '../store/index.ts';
import { createEd25519Signer } from './ed25519-signer.ts';
import { createP256Signer, toP256PublicKey } from './p256-signer.ts';
import { createSealSigner, type SealKey, type SealKeyType } from './seal-key.ts';

/** Whose key it is. */
export interface KeyOwner {
  /** The organisation's id. */
  readonly organisation: string;
  readonly slug: string;
}

/** A signer and the id under which the register of keys knows it. */
export interface CustodySigner extends Signer {
  readonly keyId: string;
}

/** A signer of P-256 with the certificate of its key, where it has one by now. */
export interface CertifiedSigner extends CustodySigner {
  /** In DER. */
  readonly certificate: Uint8Array | undefined;
}

/** A key for e-seals as the store has it. */
export interface LockedSealKey {
  readonly id: string;
  readonly controller: string;
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
  readonly type: SealKeyType;
}

/**
 * Keeps the private keys: encrypted under the tenant's key at rest, opened only to
 * sign. Who may have a key made or replaced is the services' matter.
 */
export interface KeyCustody {
  /** The organisation's identifier. */
  didOf(slug: string): string;
  /** The installation's own identifier. */
  readonly installationDid: string;
  /** Makes a key where the organisation has no active one; returns its id. (Scope: the tenant.) */
  ensureKey(transaction: Transaction, owner: KeyOwner): Promise<string>;
  /** Retires the active key, forgets its private half, and makes a new one; returns its id. (Scope: the tenant.) */
  rotateKey(transaction: Transaction, owner: KeyOwner): Promise<string>;
  /** Opens the organisation's active key; `undefined` where it has none. (Scope: the tenant.) */
  activeSigner(transaction: Transaction, organisation: string): Promise<CustodySigner | undefined>;
  /** Opens the installation's key, made at its first use. (System scope.) */
  installationSigner(transaction: Transaction): Promise<CustodySigner>;
  /** Opens the organisation's key for e-seals, made at its first use. (Scope: the tenant.) */
  eSealSigner(transaction: Transaction, owner: KeyOwner): Promise<CertifiedSigner>;
  /** Opens the installation's key for practice certificates or time stamps, made at its first use. (System scope.) */
  practiceSigner(transaction: Transaction, use: 'authority' | 'time-stamping'): Promise<CertifiedSigner>;
  /** Encrypts the private half of a key for e-seals, for the store. (Scope: the tenant.) */
  lockAway(transaction: Transaction, organisation: string, key: SealKey): Promise<Uint8Array>;
  /** Opens a key for e-seals out of the store. (Scope: the tenant.) */
  openSealKey(
    transaction: Transaction,
    organisation: string,
    key: LockedSealKey,
  ): Promise<Pick<Signer, 'sign' | 'verificationMethod'>>;
  /** Makes a new key for e-seals and retires the active one, whose private half is forgotten; returns its id. (Scope: the tenant.) */
  rotateESeal(transaction: Transaction, owner: KeyOwner): Promise<string>;
  /** Keeps the latest certificate of a key. (Scope: the tenant, or system.) */
  keepCertificate(
    transaction: Transaction,
    tenant: string | undefined,
    signer: CertifiedSigner,
    certificate: Uint8Array,
  ): Promise<void>;
}

/** Builds the custody of an installation at `origin`. */
export const createKeyCustody = (world: {
  readonly origin: string;
  readonly clock: Clock;
  readonly encryption: Encryption;
}): KeyCustody => {
  const installationDid = toDidWeb(world.origin);
  const didOf = (slug: string): string => toDidWeb(world.origin, 'o', slug);

  const open = async (
    transaction: Transaction,
    tenant: string,
    use: SealingKeyUse,
  ): Promise<CertifiedSigner | undefined> => {
    const key = await findActiveSealingKey(transaction, tenant, use);
    if (key === undefined) return undefined;
    const tenantKey = await world.encryption.tenantKey(transaction, tenant);
    const der = world.encryption.decryptBody(tenantKey, placeOf(key.publicKey), key.privateKey);
    const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const create = key.type === 'P-256' ? createP256Signer : createEd25519Signer;
    const signer = create(privateKey, `${key.controller}#${key.id}`);
    return { ...signer, keyId: key.id, certificate: key.certificate };
  };

  const make = async (
    transaction: Transaction,
    tenant: string,
    controller: string,
    use: SealingKeyUse,
  ): Promise<string> => {
    const { publicKey, privateKey } = use === 'credential' ? makeEd25519() : makeP256();
    const id = toMultikey(publicKey);
    const tenantKey = await world.encryption.tenantKey(transaction, tenant);
    const der = privateKey.export({ format: 'der', type: 'pkcs8' });
    const made = await insertSealingKey(transaction, {
      tenant,
      id,
      controller,
      type: publicKey.type,
      use,
      publicKey: publicKey.bytes,
      privateKey: world.encryption.encryptBody(tenantKey, placeOf(publicKey.bytes), der),
      createdAt: new Date(world.clock.now()),
    });
    if (made) return id;
    // Another transaction was quicker; there is never a second active key.
    const other = await findActiveSealingKey(transaction, tenant, use);
    return other?.id as string;
  };

  const ensure = async (
    transaction: Transaction,
    tenant: string,
    controller: string,
    use: SealingKeyUse = 'credential',
  ): Promise<string> =>
    (await findActiveSealingKey(transaction, tenant, use))?.id ??
    (await make(transaction, tenant, controller, use));

  const openOrMake = async (
    transaction: Transaction,
    tenant: string,
    controller: string,
    use: SealingKeyUse,
  ): Promise<CertifiedSigner> => {
    await ensure(transaction, tenant, controller, use);
    return (await open(transaction, tenant, use)) as CertifiedSigner;
  };

  return {
    didOf,
    installationDid,
    ensureKey: (transaction, owner) => ensure(transaction, owner.organisation, didOf(owner.slug)),
    rotateKey: async (transaction, owner) => {
      await retireActiveSealingKey(transaction, owner.organisation, new Date(world.clock.now()));
      return make(transaction, owner.organisation, didOf(owner.slug), 'credential');
    },
    activeSigner: (transaction, organisation) => open(transaction, organisation, 'credential'),
    installationSigner: (transaction) =>
      openOrMake(transaction, installationTenant, installationDid, 'credential'),
    eSealSigner: (transaction, owner) =>
      openOrMake(transaction, owner.organisation, didOf(owner.slug), 'e-seal'),
    practiceSigner: (transaction, use) => openOrMake(transaction, installationTenant, installationDid, use),
    rotateESeal: async (transaction, owner) => {
      await retireActiveSeal(transaction, owner.organisation, new Date(world.clock.now()));
      return make(transaction, owner.organisation, didOf(owner.slug), 'e-seal');
    },
    lockAway: async (transaction, organisation, { privateKey, publicKey }) => {
      const tenantKey = await world.encryption.tenantKey(transaction, organisation);
      const der = privateKey.export({ format: 'der', type: 'pkcs8' });
      return world.encryption.encryptBody(tenantKey, placeOf(publicKey), der);
    },
    openSealKey: async (transaction, organisation, { id, controller, publicKey, privateKey, type }) => {
      const tenantKey = await world.encryption.tenantKey(transaction, organisation);
      const der = world.encryption.decryptBody(tenantKey, placeOf(publicKey), privateKey);
      const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
      return createSealSigner(key, type, `${controller}#${id}`);
    },
    keepCertificate: (transaction, tenant = installationTenant, { keyId: id }, certificate) =>
      keepCertificate(transaction, { tenant, id, certificate }),
  };
};

const makeEd25519 = (): MadeKey => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const bytes = new Uint8Array(Buffer.from(publicKey.export({ format: 'jwk' }).x as string, 'base64url'));
  return { publicKey: { type: 'Ed25519', bytes }, privateKey };
};

const makeP256 = (): MadeKey => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { publicKey: toP256PublicKey(privateKey), privateKey };
};

interface MadeKey {
  readonly publicKey: PublicKey & { readonly type: 'Ed25519' | 'P-256' };
  readonly privateKey: KeyObject;
}

const placeOf = (publicKey: Uint8Array) => ({ table: 'sealing_key', id: toHex(publicKey) });
