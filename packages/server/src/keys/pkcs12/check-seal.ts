import { createHmac, timingSafeEqual } from 'node:crypto';
import { Problem } from '@sigillo/core/base';
import { deriveAsSaid, type Opener } from './decrypt.ts';
import { type DigestName, deriveByPkcs12, purposes } from './derive-key.ts';
import { type BerNode, berTags, memberOf, numberOf, octetsOf, oidOf } from './read-ber.ts';

const digests: Readonly<Record<string, readonly [DigestName, number]>> = {
  '1.3.14.3.2.26': ['sha1', 20],
  '2.16.840.1.101.3.4.2.4': ['sha224', 28],
  '2.16.840.1.101.3.4.2.1': ['sha256', 32],
  '2.16.840.1.101.3.4.2.2': ['sha384', 48],
  '2.16.840.1.101.3.4.2.3': ['sha512', 64],
};
const hmacs: Readonly<Record<string, DigestName>> = {
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};
const pbmac1 = '1.2.840.113549.1.5.14';

/** Checks the file's own seal, which only the right password fits. Problems `pkcs12-password-wrong`, `pkcs12-unsupported`. */
export const checkSeal = async (macData: BerNode, content: Buffer, opener: Opener): Promise<void> => {
  const info = memberOf(macData, 0, berTags.sequence);
  const algorithm = memberOf(info, 0, berTags.sequence);
  const expected = octetsOf(memberOf(info, 1, berTags.octets));
  const oid = oidOf(memberOf(algorithm, 0));
  const [name, key] =
    oid === pbmac1
      ? await deriveByPbmac1(memberOf(algorithm, 1, berTags.sequence), opener)
      : await deriveOld(oid, macData, opener);
  const seal = createHmac(name, key).update(content).digest();
  if (seal.length !== expected.length || !timingSafeEqual(seal, expected))
    throw new Problem('rule', 'pkcs12-password-wrong');
};

const unsupported = (): never => {
  throw new Problem('rule', 'pkcs12-unsupported');
};

const deriveOld = async (
  oid: string,
  macData: BerNode,
  { password, budget }: Opener,
): Promise<readonly [DigestName, Buffer]> => {
  const [digest, length] = (Object.hasOwn(digests, oid) && digests[oid]) || unsupported();
  const salt = octetsOf(memberOf(macData, 1, berTags.octets));
  const said = macData.children[2];
  const rounds = said === undefined ? 1 : numberOf(said);
  return [digest, await deriveByPkcs12(purposes.seal, { password, salt, rounds, digest, length, budget })];
};

/** @see RFC 9579, section 5 */
const deriveByPbmac1 = async (
  parameters: BerNode,
  opener: Opener,
): Promise<readonly [DigestName, Buffer]> => {
  const oid = oidOf(memberOf(memberOf(parameters, 1, berTags.sequence), 0));
  const digest = (Object.hasOwn(hmacs, oid) && hmacs[oid]) || unsupported();
  return [digest, await deriveAsSaid(memberOf(parameters, 0, berTags.sequence), 32, opener)];
};
