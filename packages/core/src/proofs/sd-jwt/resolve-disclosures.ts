import { err, isJsonObject, type Json, type JsonObject, ok, pointer, type Result } from '../../base/index.ts';
import type { Crypto } from '../../ports/index.ts';
import { digestOf, isDigestAlgorithm } from './digests.ts';
import { type Disclosure, parseDisclosure } from './disclosure.ts';

/** Why disclosures and signed claims don't go together. */
export type DisclosureFaultCode =
  | 'digest-unsupported'
  | 'digest-malformed'
  | 'digest-repeated'
  | 'disclosure-malformed'
  | 'disclosure-name-reserved'
  | 'disclosure-repeated'
  | 'disclosure-unreferenced'
  | 'disclosure-misplaced'
  | 'claim-repeated'
  | 'claims-too-deep';

/** A refusal, and where in the signed claims, where it has a place there. */
export interface DisclosureFault {
  readonly code: DisclosureFaultCode;
  readonly pointer?: string;
}

/** A disclosure and the place that it fills in the claims. */
export interface PlacedDisclosure {
  readonly text: string;
  /** In the claims with all disclosures of this SD-JWT in place. */
  readonly place: readonly (string | number)[];
  /** The disclosures around it, without which it can't be shown: outermost first. */
  readonly within: readonly string[];
}

/** The claims with what is disclosed in its place, and nothing of the mechanism left. */
export interface ResolvedClaims {
  readonly claims: JsonObject;
  readonly disclosed: readonly PlacedDisclosure[];
}

const deepest = 64;

/**
 * Puts disclosures in the places of their digests, recursively. Refused are disclosures
 * that no digest names, digests and claims that stand twice, reserved names: two readers
 * must not see two sets of claims.
 *
 * The signature is NOT checked here; callers hold a verified SD-JWT.
 *
 * @see RFC 9901, section 7.1, steps 3 to 5
 */
export const resolveDisclosures = async (
  signed: JsonObject,
  disclosures: readonly string[],
  crypto: Crypto,
): Promise<Result<ResolvedClaims, DisclosureFault>> => {
  const { _sd_alg: named, ...claims } = signed;
  const algorithm = named === undefined ? 'sha-256' : named;
  if (!isDigestAlgorithm(algorithm)) return err({ code: 'digest-unsupported', pointer: '/_sd_alg' });
  const byDigest = new Map<string, Disclosure>();
  for (const text of disclosures) {
    const disclosure = parseDisclosure(text);
    if (!disclosure.ok) return err({ code: disclosure.error });
    const pending = digestOf(text, algorithm, crypto);
    const digest = typeof pending === 'string' ? pending : await pending;
    if (byDigest.has(digest)) return err({ code: 'disclosure-repeated' });
    byDigest.set(digest, disclosure.value);
  }
  const placed: PlacedDisclosure[] = [];
  try {
    const resolver = new Resolver(byDigest, placed);
    const resolved = resolver.object(claims, [], []);
    return resolver.used < byDigest.size
      ? err({ code: 'disclosure-unreferenced' })
      : ok({ claims: resolved, disclosed: placed });
  } catch (thrown) {
    if (thrown instanceof Refusal) return err(thrown.fault);
    throw thrown;
  }
};

/** Leaves the recursion; never leaves this file. */
class Refusal extends Error {
  readonly fault: DisclosureFault;
  constructor(code: DisclosureFaultCode, place: Place) {
    super(code);
    this.fault = { code, pointer: pointer(...place) };
  }
}

type Place = readonly (string | number)[];

class Resolver {
  used = 0;
  private readonly seen = new Set<string>();
  private readonly byDigest: ReadonlyMap<string, Disclosure>;
  private readonly placed: PlacedDisclosure[];

  constructor(byDigest: ReadonlyMap<string, Disclosure>, placed: PlacedDisclosure[]) {
    this.byDigest = byDigest;
    this.placed = placed;
  }

  object(source: JsonObject, place: Place, within: readonly string[]): JsonObject {
    if (place.length > deepest) throw new Refusal('claims-too-deep', place);
    const target: JsonObject = {};
    for (const name of Object.keys(source)) {
      if (name === '_sd') continue;
      if (name === '...' || name === '_sd_alg') throw new Refusal('digest-malformed', [...place, name]);
      target[name] = this.value(source[name] as Json, [...place, name], within);
    }
    const digests = source._sd;
    if (digests === undefined) return target;
    if (!Array.isArray(digests)) throw new Refusal('digest-malformed', [...place, '_sd']);
    for (const digest of digests) {
      const disclosure = this.take(digest, [...place, '_sd']);
      if (disclosure === undefined) continue;
      const { name, text } = disclosure;
      if (name === undefined) throw new Refusal('disclosure-misplaced', [...place, '_sd']);
      const here = [...place, name];
      if (name === '__proto__' || Object.hasOwn(target, name)) throw new Refusal('claim-repeated', here);
      this.placed.push({ text, place: here, within });
      target[name] = this.opened(disclosure, here, within);
    }
    return target;
  }

  private opened({ value, text, plain }: Disclosure, place: Place, within: readonly string[]): Json {
    return plain ? value : this.value(value, place, [...within, text]);
  }

  private value(source: Json, place: Place, within: readonly string[]): Json {
    if (Array.isArray(source)) return this.list(source, place, within);
    return isJsonObject(source) ? this.object(source, place, within) : source;
  }

  private list(source: readonly Json[], place: Place, within: readonly string[]): Json[] {
    if (place.length > deepest) throw new Refusal('claims-too-deep', place);
    const target: Json[] = [];
    for (const element of source) {
      const here = [...place, target.length];
      if (!isJsonObject(element) || !Object.hasOwn(element, '...')) {
        target.push(this.value(element, here, within));
        continue;
      }
      if (Object.keys(element).length !== 1) throw new Refusal('digest-malformed', here);
      const disclosure = this.take(element['...'] as Json, here);
      if (disclosure === undefined) continue;
      if (disclosure.name !== undefined) throw new Refusal('disclosure-misplaced', here);
      this.placed.push({ text: disclosure.text, place: here, within });
      target.push(this.opened(disclosure, here, within));
    }
    return target;
  }

  /** The disclosure of a digest; undefined where it is withheld, or a decoy. */
  private take(digest: Json, place: Place): Disclosure | undefined {
    if (typeof digest !== 'string') throw new Refusal('digest-malformed', place);
    if (this.seen.has(digest)) throw new Refusal('digest-repeated', place);
    this.seen.add(digest);
    const disclosure = this.byDigest.get(digest);
    if (disclosure !== undefined) this.used += 1;
    return disclosure;
  }
}
