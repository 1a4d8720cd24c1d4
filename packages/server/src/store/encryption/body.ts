import { createSecretKey, type KeyObject } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { decrypt, encrypt } from './aead.ts';

/** The row that a body belongs to; a body copied into another row does not open. */
export interface BodyPlace {
  readonly table: string;
  readonly id: string;
}

/** More than any body we write; what inflates beyond is not ours. */
const maxBodyBytes = 64 * 1024 * 1024;

const boundTo = (place: BodyPlace): string => `body\0${place.table}\0${place.id}`;

/** Compresses and encrypts a body for its row. */
export const encryptBody = (key: KeyObject, place: BodyPlace, body: Uint8Array): Buffer =>
  encrypt(key, boundTo(place), deflateRawSync(body));

/** Opens a body. Throws a plain Error when key, row or bytes are not those it was made with. */
export const decryptBody = (key: KeyObject, place: BodyPlace, sealed: Uint8Array): Buffer =>
  inflateRawSync(decrypt(key, boundTo(place), sealed), { maxOutputLength: maxBodyBytes });

/** Encrypts a key under another. `bound` says whose it is. */
export const wrapKey = (wrapping: KeyObject, bound: string, key: KeyObject): Buffer =>
  encrypt(wrapping, `key\0${bound}`, key.export());

/** Opens a wrapped key. */
export const unwrapKey = (wrapping: KeyObject, bound: string, wrapped: Uint8Array): KeyObject =>
  createSecretKey(decrypt(wrapping, `key\0${bound}`, wrapped));
