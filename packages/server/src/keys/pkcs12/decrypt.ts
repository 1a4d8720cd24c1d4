import { createDecipheriv } from 'node:crypto';
import { Problem } from '@sigillo/core/base';
import { type DigestName, deriveByPbkdf2, deriveByPkcs12, purposes } from './derive-key.ts';
import { decryptRc2 } from './rc2.ts';
import { type BerNode, berTags, memberOf, numberOf, octetsOf, oidOf, refuse } from './read-ber.ts';
import type { WorkBudget } from './work-budget.ts';

/** What opens a file. */
export interface Opener {
  readonly password: string;
  readonly budget: WorkBudget;
}

const pbes2 = '1.2.840.113549.1.5.13';
const pbkdf2 = '1.2.840.113549.1.5.12';

/** Schemes of the format itself (RFC 7292, appendix C); those with RC4 are left out. */
const oldSchemes: Readonly<Record<string, { cipher: 'des-ede3' | 'des-ede' | 'rc2'; length: number }>> = {
  '1.2.840.113549.1.12.1.3': { cipher: 'des-ede3', length: 24 },
  '1.2.840.113549.1.12.1.4': { cipher: 'des-ede', length: 16 },
  '1.2.840.113549.1.12.1.5': { cipher: 'rc2', length: 16 },
  '1.2.840.113549.1.12.1.6': { cipher: 'rc2', length: 5 },
};

const ciphers: Readonly<Record<string, { name: string; length: number }>> = {
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', length: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', length: 24 },
  '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', length: 32 },
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', length: 24 },
};

const prfs: Readonly<Record<string, DigestName>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.8': 'sha224',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};

const unsupported = (): never => {
  throw new Problem('rule', 'pkcs12-unsupported');
};

const find = <T>(table: Readonly<Record<string, T>>, oid: string): T =>
  Object.hasOwn(table, oid) ? (table[oid] as T) : unsupported();

/** Decrypts what an AlgorithmIdentifier says how. Problems `pkcs12-password-wrong`, `pkcs12-unsupported`. */
export const decrypt = async (algorithm: BerNode, encrypted: Buffer, opener: Opener): Promise<Buffer> => {
  const oid = oidOf(memberOf(algorithm, 0));
  const parameters = memberOf(algorithm, 1, berTags.sequence);
  if (encrypted.length === 0 || encrypted.length % 8 !== 0) return refuse();
  return oid === pbes2
    ? decryptByPbes2(parameters, encrypted, opener)
    : decryptOld(find(oldSchemes, oid), parameters, encrypted, opener);
};

const decryptByPbes2 = async (parameters: BerNode, encrypted: Buffer, opener: Opener): Promise<Buffer> => {
  const scheme = memberOf(parameters, 1, berTags.sequence);
  const cipher = find(ciphers, oidOf(memberOf(scheme, 0)));
  const vector = octetsOf(memberOf(scheme, 1, berTags.octets));
  const key = await deriveAsSaid(memberOf(parameters, 0, berTags.sequence), cipher.length, opener);
  return decipher(cipher.name, key, vector, encrypted);
};

/** Derives a key as an AlgorithmIdentifier of PBKDF2 says, of its own length where it names one. */
export const deriveAsSaid = async (
  algorithm: BerNode,
  usualLength: number,
  { password, budget }: Opener,
): Promise<Buffer> => {
  if (oidOf(memberOf(algorithm, 0)) !== pbkdf2) return unsupported();
  const [salt, rounds, ...rest] = memberOf(algorithm, 1, berTags.sequence).children;
  if (salt === undefined || rounds === undefined || salt.tag !== berTags.octets) return unsupported();
  const said = rest.find(({ tag }) => tag === berTags.integer);
  const prf = rest.find(({ tag }) => tag === berTags.sequence);
  const length = said === undefined ? usualLength : numberOf(said);
  return deriveByPbkdf2({
    password,
    salt: octetsOf(salt),
    rounds: numberOf(rounds),
    digest: prf === undefined ? 'sha1' : find(prfs, oidOf(memberOf(prf, 0))),
    length,
    budget,
  });
};

const decryptOld = async (
  { cipher, length }: { readonly cipher: string; readonly length: number },
  parameters: BerNode,
  encrypted: Buffer,
  { password, budget }: Opener,
): Promise<Buffer> => {
  const derivation = {
    password,
    salt: octetsOf(memberOf(parameters, 0)),
    rounds: numberOf(memberOf(parameters, 1)),
    digest: 'sha1',
    budget,
  } as const;
  const key = await deriveByPkcs12(purposes.key, { ...derivation, length });
  const vector = await deriveByPkcs12(purposes.vector, { ...derivation, length: 8 });
  if (cipher === 'rc2') return takeOffPadding(decryptRc2(key, length * 8, vector, encrypted));
  const whole = cipher === 'des-ede' ? Buffer.concat([key, key.subarray(0, 8)]) : key;
  return decipher('des-ede3-cbc', whole, vector, encrypted);
};

const wrongPassword = (cause?: unknown): never => {
  throw new Problem('rule', 'pkcs12-password-wrong', { cause });
};

const decipher = (name: string, key: Buffer, vector: Buffer, encrypted: Buffer): Buffer => {
  try {
    const cipher = createDecipheriv(name, key, vector);
    return Buffer.concat([cipher.update(encrypted), cipher.final()]);
  } catch (cause) {
    return wrongPassword(cause);
  }
};

const takeOffPadding = (padded: Buffer): Buffer => {
  const count = padded.at(-1) ?? 0;
  const end = padded.length - count;
  if (count < 1 || count > 8 || end < 0 || padded.subarray(end).some((byte) => byte !== count))
    return wrongPassword();
  return padded.subarray(0, end);
};
