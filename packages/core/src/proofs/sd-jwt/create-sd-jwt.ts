import { isJsonObject, type Json, type JsonObject, toBase64url, toUtf8 } from '../../base/index.ts';
import type { Crypto, DigestAlgorithm, Random, Signer } from '../../ports/index.ts';
import { createCompactJws } from '../jose/index.ts';
import { type ClaimPath, follow, hasDeeper, type Selection, toSelection } from './claim-path.ts';
import { digestOf } from './digests.ts';

/** What a new SD-JWT says. */
export interface CreateSdJwtOptions {
  /** Without anything of the mechanism in them: `_sd`, `_sd_alg`, `...` are a fault of the caller. */
  readonly claims: JsonObject;
  /** What can be withheld, each alone; what stands inside another can be withheld from it. */
  readonly selective: readonly ClaimPath[];
  /** Of the issuer's part, beside `alg`. */
  readonly header: JsonObject;
  readonly signer: Signer;
  readonly crypto: Crypto;
  readonly random: Random;
  /** Digests of nothing, added beside the real ones, so that their number tells less. */
  readonly decoys?: number;
  readonly algorithm?: DigestAlgorithm;
}

const saltLength = 16;

/**
 * Signs claims so that their holder can show them in part. All disclosures are attached,
 * without key binding: that is what an issuer hands out.
 *
 * @see RFC 9901, sections 4 and 7.1
 */
export const createSdJwt = async (options: CreateSdJwtOptions): Promise<string> => {
  const { claims, selective, header, signer, crypto, random, decoys = 0 } = options;
  const algorithm = options.algorithm ?? 'sha-256';
  const disclosures: string[] = [];
  // Drawn at once: asking for chance often costs more than anything else here.
  const drawSalt = createSalts(random);

  const close = async (content: readonly Json[]): Promise<string> => {
    const text = toBase64url(toUtf8(JSON.stringify([drawSalt(), ...content])));
    disclosures.push(text);
    return digestOf(text, algorithm, crypto);
  };
  const decoy = (): string => toBase64url(random.bytes(digestSizes[algorithm]));

  const closeValue = async (value: Json, chosen: readonly Selection[]): Promise<Json> => {
    if (Array.isArray(value)) return closeList(value, chosen);
    return isJsonObject(value) ? closeObject(value, chosen) : value;
  };

  const closeList = async (list: readonly Json[], chosen: readonly Selection[]): Promise<Json[]> => {
    const closed: Json[] = [];
    let hasSelective = false;
    for (const [i, element] of list.entries()) {
      const inside = follow(chosen, i);
      const value = hasDeeper(inside) ? await closeValue(element, inside) : element;
      const isSelective = inside.some(({ selected }) => selected);
      hasSelective ||= isSelective;
      closed.push(isSelective ? { '...': await close([value]) } : value);
    }
    if (hasSelective) for (let i = 0; i < decoys; i += 1) closed.push({ '...': decoy() });
    return closed;
  };

  const closeObject = async (source: JsonObject, chosen: readonly Selection[]): Promise<JsonObject> => {
    const open: JsonObject = {};
    const digests: string[] = [];
    for (const name of Object.keys(source)) {
      const inside = follow(chosen, name);
      const member = source[name] as Json;
      const value = hasDeeper(inside) ? await closeValue(member, inside) : member;
      if (inside.some(({ selected }) => selected)) digests.push(await close([name, value]));
      else open[name] = value;
    }
    if (digests.length === 0) return open;
    for (let i = 0; i < decoys; i += 1) digests.push(decoy());
    // In the order of digests, which tells nothing of the order of claims.
    return { ...open, _sd: digests.sort() };
  };

  refuseMechanism(claims);
  const closed = await closeObject(claims, [toSelection(selective)]);
  const payload = disclosures.length === 0 ? closed : { ...closed, _sd_alg: algorithm };
  const jwt = await createCompactJws({ header, payload: JSON.stringify(payload), signer });
  return `${[jwt, ...disclosures].join('~')}~`;
};

const digestSizes: Readonly<Record<DigestAlgorithm, number>> = {
  'sha-256': 32,
  'sha-384': 48,
  'sha-512': 64,
};

const createSalts = (random: Random): (() => string) => {
  const batch = 32;
  let drawn: Uint8Array = new Uint8Array();
  let next = 0;
  return () => {
    if (next >= drawn.length) {
      drawn = random.bytes(batch * saltLength);
      next = 0;
    }
    next += saltLength;
    return toBase64url(drawn.subarray(next - saltLength, next));
  };
};

const mechanism = ['_sd', '_sd_alg', '...'];

const refuseMechanism = (value: Json): void => {
  if (Array.isArray(value)) for (const element of value) refuseMechanism(element);
  if (!isJsonObject(value)) return;
  for (const name of Object.keys(value)) {
    if (mechanism.includes(name)) throw new Error(`A claim called ${name}`);
    refuseMechanism(value[name] as Json);
  }
};
