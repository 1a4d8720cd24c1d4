import { isJsonObject, type Json, toCanonicalJson } from '@sigillo/core/base';
import { createSeededRandom } from '@sigillo/core/testing';
import { buildScene, type Scene } from '@sigillo/core/testing/builders';
import { verifyFile } from '@sigillo/core/verification';
import { nodeCrypto } from '@sigillo/server/keys';
import { beforeAll, describe, expect, it } from 'vitest';
import { jsonFiles, naughtyStrings } from './strings.ts';

/** One sealed credential and thousands of others that somebody made of it. None may be taken for it. */
let scene: Scene;
let bytes: Uint8Array;
beforeAll(async () => {
  scene = await buildScene(nodeCrypto);
  bytes = new TextEncoder().encode(scene.text);
});

const seed = Number(process.env.SEED ?? 20_261_122);
const random = createSeededRandom(seed);
const below = (limit: number): number => {
  const [a = 0, b = 0, c = 0] = random.bytes(3);
  return ((a << 16) | (b << 8) | c) % limit;
};
const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;

/** What each input came to. The seal unreachable is an honest answer where the issuer's own name was altered. */
const judge = async (input: Uint8Array | string): Promise<string> => {
  const items = await verifyFile(input, scene.ports);
  const verdicts = items.map(({ report }) =>
    report.verdict === 'could-not-check' ? `could-not-check:${report.cause}` : report.verdict,
  );
  return [...new Set(verdicts)].join('+');
};
const refusals = ['tampered', 'malformed', 'could-not-check:seal'];

/**
 * What a document states, whatever its spelling. In JSON-LD a list is a set, lists in lists are
 * one, one value is a list of one, null is nothing, and what is said of the same id in two places is
 * said once; not so in contexts and in our own part, which is plain JSON.
 */
const toStatement = (document: Json): Json => {
  const nodes = new Map<string, Map<string, Set<string>>>();
  const state = (value: Json): Json => {
    if (Array.isArray(value)) {
      const all = (value.flat(9) as Json[]).filter((one) => one !== null);
      return [...new Set(all.map((one) => toCanonicalJson(state(one))))].sort();
    }
    if (!isJsonObject(value)) return value;
    const said = Object.entries(value).map(([name, one]) => {
      const plain = name === '@context' || name === 'microCredential';
      return [name, plain ? [toCanonicalJson(one)] : (state([one]) as string[])] as const;
    });
    const { id } = value;
    if (typeof id !== 'string') return Object.fromEntries(said.filter(([, all]) => all.length > 0));
    const node = nodes.get(id) ?? new Map<string, Set<string>>();
    nodes.set(id, node);
    for (const [name, all] of said) {
      if (all.length > 0) node.set(name, new Set([...(node.get(name) ?? []), ...all]));
    }
    return { id };
  };
  const root = state(document);
  const flat = [...nodes].map(([id, node]) => [
    id,
    Object.fromEntries([...node].map(([name, all]) => [name, [...all].sort()])),
  ]);
  return [root, Object.fromEntries(flat)];
};
const means = (input: Uint8Array | string): string | undefined => {
  try {
    const text = typeof input === 'string' ? input : new TextDecoder('utf-8', { fatal: true }).decode(input);
    return toCanonicalJson(toStatement(JSON.parse(text) as Json));
  } catch {
    return undefined;
  }
};

/** Judges all mutants; returns how many came to what, and those that are wrong. */
const judgeAll = async (mutants: readonly (readonly [string, Uint8Array | string])[]) => {
  const whole = means(bytes);
  const shown = await elementsOf(bytes);
  const tally: Record<string, number> = {};
  const wrong: string[] = [];
  for (const [name, mutant] of mutants) {
    const verdict = await judge(mutant);
    if (means(mutant) === whole) {
      // Another spelling of the same statement may be in force, if it shows exactly the same.
      if (verdict === 'valid' && (await elementsOf(mutant)) !== shown) wrong.push(`${name}: shows another`);
      continue;
    }
    tally[verdict] = (tally[verdict] ?? 0) + 1;
    if (!refusals.includes(verdict)) wrong.push(`${name}: ${verdict}`);
  }
  return { tally, wrong, judged: Object.values(tally).reduce((sum, count) => sum + count, 0) };
};
const elementsOf = async (input: Uint8Array | string): Promise<string> =>
  JSON.stringify((await verifyFile(input, scene.ports)).map(({ report }) => report.elements));

type Path = readonly (string | number)[];
const pathsOf = (value: Json, path: Path = []): Path[] => [
  path,
  ...(Array.isArray(value)
    ? value.flatMap((one, i) => pathsOf(one, [...path, i]))
    : isJsonObject(value)
      ? Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))
      : []),
];
type Holder = Record<string | number, Json>;
const holderOf = (document: Json, path: Path): Holder =>
  path.slice(0, -1).reduce<Json>((at, key) => (at as Holder)[key] as Json, document) as Holder;
const last = (path: Path): string | number => path.at(-1) as string | number;

type Change = (was: Json, holder: Holder, key: string | number) => void;
const replaceBy =
  (make: (was: Json) => Json): Change =>
  (was, holder, key) => {
    holder[key] = make(was);
  };
const toNeighbour = (was: Json): Json => {
  if (typeof was === 'string') return `${was} `;
  if (typeof was === 'number') return was + 1;
  if (typeof was === 'boolean') return !was;
  if (Array.isArray(was)) return [...was, ...was];
  return was === null ? false : { ...was, added: 'x' };
};
const change = (path: Path, make: Change): string => {
  const copy = structuredClone(scene.document) as Json;
  const holder = holderOf(copy, path);
  make(holder[last(path)] as Json, holder, last(path));
  return JSON.stringify(copy);
};

describe(`a sealed credential (SEED=${seed})`, () => {
  it('is in force as it is, and in another spelling of the same values', async () => {
    const { document, text } = scene;
    const turned = Object.fromEntries(Object.entries(document).reverse());
    const spellings = [
      text,
      bytes,
      JSON.stringify(document, null, 2),
      JSON.stringify(turned),
      `\n ${text}\n`,
      text.replaceAll('/', '\\/'),
      text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ];
    expect(await Promise.all(spellings.map(judge))).toEqual(spellings.map(() => 'valid'));
  });

  it('is refused with any bit turned', async () => {
    const mutants = Array.from({ length: 900 }, () => {
      const at = below(bytes.length);
      const bit = below(8);
      const mutant = Uint8Array.from(bytes);
      mutant[at] = (mutant[at] as number) ^ (1 << bit);
      return [`bit ${bit} of byte ${at}`, mutant] as const;
    });
    const { tally, wrong, judged } = await judgeAll(mutants);
    console.info('bits turned:', tally);
    expect(wrong).toEqual([]);
    expect(judged).toBeGreaterThan(800);
  }, 60_000);

  it('is refused with bytes cut, doubled, put in or moved', async () => {
    const mutants = Array.from({ length: 300 }, (_, i) => {
      const from = below(bytes.length);
      const to = Math.min(bytes.length, from + 1 + below(40));
      const part = bytes.slice(from, to);
      const [before, after] = [bytes.slice(0, from), bytes.slice(to)];
      const parts = [
        [before, after],
        [before, part, part, after],
        [before, random.bytes(1 + below(8)), part, after],
        [before, part.toReversed(), after],
        [before],
      ][i % 5] as Uint8Array[];
      return [`way ${i % 5} at ${from}–${to}`, Buffer.concat(parts)] as const;
    });
    const { tally, wrong } = await judgeAll(mutants);
    console.info('bytes changed:', tally);
    expect(wrong).toEqual([]);
  }, 60_000);

  it('is refused with any value changed, taken away, added or put elsewhere', async () => {
    const paths = pathsOf(scene.document).filter((path) => path.length > 0);
    const texts = naughtyStrings.filter((text) => !/\p{Cs}/u.test(text));
    const ways: readonly (readonly [string, Change])[] = [
      [
        'gone',
        (_, holder, key) => {
          if (Array.isArray(holder)) holder.splice(Number(key), 1);
          else delete holder[key];
        },
      ],
      ['another text', replaceBy(() => pick(texts))],
      ['in a list', replaceBy((was) => [was])],
      ['null', replaceBy(() => null)],
      ['nearly the same', replaceBy(toNeighbour)],
    ];
    const mutants: (readonly [string, string])[] = [];
    for (const [i, path] of paths.entries()) {
      for (const step of [0, 2, 4]) {
        const [name, make] = ways[(i + step) % ways.length] as (typeof ways)[number];
        mutants.push([`/${path.join('/')} ${name}`, change(path, make)]);
      }
    }
    for (let i = 0; i < 150; i++) {
      const [one, other] = [pick(paths), pick(paths)];
      const value = holderOf(scene.document as Json, other)[last(other)] as Json;
      const moved = change(
        one,
        replaceBy(() => structuredClone(value)),
      );
      mutants.push([`/${one.join('/')} as /${other.join('/')}`, moved]);
    }
    const { tally, wrong, judged } = await judgeAll(mutants);
    console.info('values changed:', tally);
    expect(wrong).toEqual([]);
    expect(judged).toBeGreaterThan(900);
  }, 120_000);

  it('is refused with a key named twice, whichever a reader would take', async () => {
    const mutants = Object.keys(scene.document).flatMap((key) => {
      const twice = `${JSON.stringify(key)}:"x"`;
      return [
        [`${key} before`, `{${twice},${scene.text.slice(1)}`],
        [`${key} after`, `${scene.text.slice(0, -1)},${twice}}`],
      ] as const;
    });
    const found = await Promise.all(mutants.map(async ([name, text]) => [name, await judge(text)]));
    expect(found).toEqual(mutants.map(([name]) => [name, 'malformed']));
  });

  it('isn’t replaced by another’s seal, or a seal of its own making', async () => {
    const other = await buildScene(nodeCrypto, {
      content: { id: 'urn:uuid:00000000-0000-4000-8000-000000000001' },
    });
    const [proof] = scene.document.proof as Record<string, Json>[];
    const [foreign] = other.document.proof as Record<string, Json>[];
    const mutants: Record<string, object> = {
      'no proof': { ...scene.document, proof: undefined },
      'no proofs at all': { ...scene.document, proof: [] },
      'another’s proof': { ...scene.document, proof: foreign },
      'its own and another’s proof': { ...scene.document, proof: [proof, foreign] },
      'another suite': { ...scene.document, proof: { ...proof, cryptosuite: 'none' } },
      'another purpose': { ...scene.document, proof: { ...proof, proofPurpose: 'authentication' } },
      'a key inside': {
        ...scene.document,
        proof: { ...proof, verificationMethod: 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK' },
      },
      'an empty seal': { ...scene.document, proof: { ...proof, proofValue: 'z' } },
    };
    const found = await Promise.all(
      Object.entries(mutants).map(async ([name, mutant]) => [name, await judge(JSON.stringify(mutant))]),
    );
    for (const [name, verdict] of found)
      expect([name, refusals.includes(verdict as string), verdict]).toEqual([name, true, verdict]);
  });
});

describe('what was never a credential', () => {
  const files = jsonFiles();
  it.runIf(files.length > 0)('JSON that is odd, wrong or none', async () => {
    const verdicts = new Set(await Promise.all(files.map(({ bytes }) => judge(bytes))));
    expect([...verdicts]).toEqual(['malformed']);
  });

  it('texts that people paste', async () => {
    const verdicts = new Set(await Promise.all(naughtyStrings.map(judge)));
    expect([...verdicts]).toEqual(['malformed']);
  });
});
