import { createPrivateKey, type KeyObject } from 'node:crypto';
import { Problem } from '@sigillo/core/base';
import { checkSeal } from './check-seal.ts';
import { decrypt, type Opener } from './decrypt.ts';
import { type BerNode, berTags, memberOf, numberOf, octetsOf, oidOf, readBer, refuse } from './read-ber.ts';
import { createWorkBudget } from './work-budget.ts';

/** What a file holds. */
export interface OpenedPkcs12 {
  readonly privateKey: KeyObject;
  /** In DER, in the order of the file. */
  readonly certificates: readonly Uint8Array[];
}

const types = {
  data: '1.2.840.113549.1.7.1',
  encrypted: '1.2.840.113549.1.7.6',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certificateBag: '1.2.840.113549.1.12.10.1.3',
  x509: '1.2.840.113549.1.9.22.1',
} as const;

const largestFile = 262_144;
const mostContainers = 8;
const mostBags = 40;
const mostCertificates = 12;

/**
 * Opens a file of one private key and its certificates. Nothing of it is kept or said anywhere;
 * its private key is for the caller to keep. Which certificate is the key's is NOT looked at.
 *
 * Problems: `pkcs12-malformed`, `pkcs12-password-wrong`, `pkcs12-unsupported`,
 * `pkcs12-too-costly`, `pkcs12-one-key` (it holds none, or several).
 */
export const openPkcs12 = async (file: Uint8Array, password: string): Promise<OpenedPkcs12> => {
  if (file.length > largestFile) return refuse();
  const opener: Opener = { password, budget: createWorkBudget() };
  const whole = readBer(Buffer.from(file));
  if (numberOf(memberOf(whole, 0)) !== 3) return refuse();
  const content = contentOf(memberOf(whole, 1, berTags.sequence), types.data);
  const macData = whole.children[2];
  if (macData !== undefined) await checkSeal(macData, content, opener);

  const containers = readBer(content).children;
  if (containers.length > mostContainers) return refuse();
  const found: Found = { keys: [], certificates: [] };
  for (const container of containers) await readContainer(container, opener, found);
  const [key, ...others] = found.keys;
  if (key === undefined || others.length > 0) throw new Problem('rule', 'pkcs12-one-key');
  return { privateKey: readKey(key), certificates: found.certificates };
};

interface Found {
  readonly keys: Buffer[];
  readonly certificates: Uint8Array[];
}

const contentOf = (info: BerNode, type: string): Buffer => {
  if (oidOf(memberOf(info, 0)) !== type) throw new Problem('rule', 'pkcs12-unsupported');
  return octetsOf(memberOf(memberOf(info, 1), 0));
};

const readContainer = async (info: BerNode, opener: Opener, found: Found): Promise<void> => {
  const encrypted = oidOf(memberOf(info, 0)) === types.encrypted;
  const bags = encrypted ? await decryptContainer(info, opener) : contentOf(info, types.data);
  const { children } = readBer(bags);
  if (children.length > mostBags) return refuse();
  for (const bag of children) await readBag(bag, opener, found);
};

/** EncryptedData (RFC 5652, section 8). */
const decryptContainer = async (info: BerNode, opener: Opener): Promise<Buffer> => {
  const inner = memberOf(memberOf(memberOf(info, 1), 0), 1, berTags.sequence);
  return decrypt(memberOf(inner, 1, berTags.sequence), octetsOf(memberOf(inner, 2)), opener);
};

const readBag = async (bag: BerNode, opener: Opener, found: Found): Promise<void> => {
  const value = memberOf(memberOf(bag, 1), 0);
  switch (oidOf(memberOf(bag, 0))) {
    case types.keyBag:
      found.keys.push(value.bytes);
      return;
    case types.shroudedKeyBag: {
      const encrypted = octetsOf(memberOf(value, 1));
      found.keys.push(await decrypt(memberOf(value, 0, berTags.sequence), encrypted, opener));
      return;
    }
    case types.certificateBag:
      if (oidOf(memberOf(value, 0)) !== types.x509) return;
      if (found.certificates.length === mostCertificates) return refuse();
      found.certificates.push(new Uint8Array(octetsOf(memberOf(memberOf(value, 1), 0))));
  }
};

const readKey = (der: Buffer): KeyObject => {
  try {
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  } catch (cause) {
    return refuse(cause);
  }
};
