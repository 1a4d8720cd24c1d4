import { createHash, pbkdf2 } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { refuse } from './read-ber.ts';
import type { WorkBudget } from './work-budget.ts';

/** Digests by the names that Node has for them. */
export type DigestName = 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512';

/** What is derived: the key of a cipher, its initial vector, or the key of a seal. */
export const purposes = { key: 1, vector: 2, seal: 3 } as const;

/** What a key is derived with. */
export interface Derivation {
  readonly password: string;
  readonly salt: Buffer;
  readonly rounds: number;
  readonly digest: DigestName;
  readonly length: number;
  readonly budget: WorkBudget;
}

/** After so many rounds others have their turn. */
const turn = 10_000;

/** The derivation of the format itself (RFC 7292, appendix B.2); a server goes on answering meanwhile. */
export const deriveByPkcs12 = async (
  purpose: (typeof purposes)[keyof typeof purposes],
  { password, salt, rounds, digest, length, budget }: Derivation,
): Promise<Buffer> => {
  const block = digest === 'sha384' || digest === 'sha512' ? 128 : 64;
  // Big-endian UTF-16 with two zeros at the end.
  const secret = Buffer.from(`${password}\0`, 'utf16le').swap16();
  const fill = (source: Buffer): Buffer =>
    Buffer.alloc(block * Math.ceil(source.length / block), source.length === 0 ? undefined : source);
  const diversifier = Buffer.alloc(block, purpose);
  const input = Buffer.concat([fill(salt), fill(secret)]);
  const parts: Buffer[] = [];
  for (let had = 0; had < length; ) {
    budget.spend(rounds);
    let hashed = createHash(digest).update(diversifier).update(input).digest();
    for (let round = 1; round < rounds; round += 1) {
      hashed = createHash(digest).update(hashed).digest();
      if (round % turn === 0) await setImmediate();
    }
    parts.push(hashed);
    had += hashed.length;
    const addend = Buffer.alloc(block, hashed);
    for (let start = 0; start < input.length; start += block) addOne(input, start, addend);
  }
  return Buffer.concat(parts).subarray(0, length);
};

/** Adds `addend` and one to a block, as whole numbers without end. */
const addOne = (input: Buffer, start: number, addend: Buffer): void => {
  let carry = 1;
  for (let at = addend.length - 1; at >= 0; at -= 1) {
    const sum = (input[start + at] as number) + (addend[at] as number) + carry;
    input[start + at] = sum & 0xff;
    carry = sum >> 8;
  }
};

const derive = promisify(pbkdf2);

/** PBKDF2 (RFC 8018, section 5.2), beside the server's own thread. */
export const deriveByPbkdf2 = async ({
  password,
  salt,
  rounds,
  digest,
  length,
  budget,
}: Derivation): Promise<Buffer> => {
  if (length < 1 || length > 128) return refuse();
  budget.spend(rounds);
  return derive(password, salt, rounds, length, digest);
};
