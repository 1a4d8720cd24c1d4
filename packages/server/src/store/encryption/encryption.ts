import type { KeyObject } from 'node:crypto';
import type { Clock } from '@sigillo/core/ports';
import type { Transaction } from '../transaction.ts';
import { type BodyPlace, decryptBody, encryptBody } from './body.ts';
import { findLearnerKeys, learnerKeys, personKey, tenantKey } from './data-keys.ts';
import type { MasterKey } from './master-key.ts';

/** Keys and bodies, with the master key held inside: it is handed to nobody. */
export interface Encryption {
  /** For what belongs to the organisation itself: signing keys, quality file. */
  tenantKey(transaction: Transaction, tenant: string): Promise<KeyObject>;
  /** Keys of learners, made where missing. Problem `subject-erased`. */
  learnerKeys(
    transaction: Transaction,
    tenant: string,
    learners: readonly string[],
  ): Promise<ReadonlyMap<string, KeyObject>>;
  /** Keys of learners that there are; who was erased is not in the map. */
  findLearnerKeys(
    transaction: Transaction,
    tenant: string,
    learners: readonly string[],
  ): Promise<ReadonlyMap<string, KeyObject>>;
  /** For a person's wallet. Problem `subject-erased`. */
  personKey(transaction: Transaction, person: string): Promise<KeyObject>;
  /** Compresses and encrypts a body for its row. */
  encryptBody(key: KeyObject, place: BodyPlace, body: Uint8Array): Buffer;
  /** Opens a body. Throws a plain Error when key, row or bytes are not those it was made with. */
  decryptBody(key: KeyObject, place: BodyPlace, sealed: Uint8Array): Buffer;
}

/** Binds keys and bodies to a master key. */
export const createEncryption = (master: MasterKey, clock: Clock): Encryption => ({
  tenantKey: (transaction, tenant) => tenantKey(transaction, master, tenant, clock.now()),
  learnerKeys: (transaction, tenant, learners) =>
    learnerKeys(transaction, master, tenant, learners, clock.now()),
  findLearnerKeys: (transaction, tenant, learners) => findLearnerKeys(transaction, master, tenant, learners),
  personKey: (transaction, person) => personKey(transaction, master, person, clock.now()),
  encryptBody,
  decryptBody,
});
