import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { toHex } from '@sigillo/core/base';
import type { Clock, Signer } from '@sigillo/core/ports';
import { toDidWeb, toMultikey } from '@sigillo/core/proofs/keys';
import {
  type Encryption,
  findActiveSealingKey,
  insertSealingKey,
  installationTenant,
  retireActiveSealingKey,
  type Transaction,
} from '../store/index.ts';
import { createEd25519Signer } from './ed25519-signer.ts';

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
}

/** Builds the custody of an installation at `origin`. */
export const createKeyCustody = (world: {
  readonly origin: string;
  readonly clock: Clock;
  readonly encryption: Encryption;
}): KeyCustody => {
  const installationDid = toDidWeb(world.origin);
  const didOf = (slug: string): string => toDidWeb(world.origin, 'o', slug);

  const open = async (transaction: Transaction, tenant: string): Promise<CustodySigner | undefined> => {
    const key = await findActiveSealingKey(transaction, tenant);
    if (key === undefined) return undefined;
    const tenantKey = await world.encryption.tenantKey(transaction, tenant);
    const der = world.encryption.decryptBody(tenantKey, placeOf(key.publicKey), key.privateKey);
    const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const signer = createEd25519Signer(privateKey, `${key.controller}#${key.id}`);
    return { ...signer, keyId: key.id };
  };

  const make = async (transaction: Transaction, tenant: string, controller: string): Promise<string> => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const bytes = new Uint8Array(Buffer.from(publicKey.export({ format: 'jwk' }).x as string, 'base64url'));
    const id = toMultikey({ type: 'Ed25519', bytes });
    const tenantKey = await world.encryption.tenantKey(transaction, tenant);
    const der = privateKey.export({ format: 'der', type: 'pkcs8' });
    const made = await insertSealingKey(transaction, {
      tenant,
      id,
      controller,
      type: 'Ed25519',
      publicKey: bytes,
      privateKey: world.encryption.encryptBody(tenantKey, placeOf(bytes), der),
      createdAt: new Date(world.clock.now()),
    });
    if (made) return id;
    // Another transaction was quicker; there is never a second active key.
    const other = await findActiveSealingKey(transaction, tenant);
    return other?.id as string;
  };

  const ensure = async (transaction: Transaction, tenant: string, controller: string): Promise<string> =>
    (await findActiveSealingKey(transaction, tenant))?.id ?? (await make(transaction, tenant, controller));

  return {
    didOf,
    installationDid,
    ensureKey: (transaction, owner) => ensure(transaction, owner.organisation, didOf(owner.slug)),
    rotateKey: async (transaction, owner) => {
      await retireActiveSealingKey(transaction, owner.organisation, new Date(world.clock.now()));
      return make(transaction, owner.organisation, didOf(owner.slug));
    },
    activeSigner: open,
    installationSigner: async (transaction) => {
      await ensure(transaction, installationTenant, installationDid);
      return (await open(transaction, installationTenant)) as CustodySigner;
    },
  };
};

const placeOf = (publicKey: Uint8Array) => ({ table: 'sealing_key', id: toHex(publicKey) });
