/// <reference path="./libraries.d.ts" />
import rdfCanonize from 'rdf-canonize';
import { err, ok, type Result, toHex, toUtf8 } from '../../base/index.ts';
import { type CanonizeFault, type CanonizeOptions, canonizeDataset } from './canonize.ts';

/** Canonical N-Quads, and which label each blank node got. */
export interface LabelledQuads {
  readonly nQuads: string;
  /** Label in the input → canonical label, both without `_:`. */
  readonly labels: ReadonlyMap<string, string>;
}

/** As `canonizeDataset`, for those who must find the blank nodes again. */
export const canonizeLabelled = async (
  nQuads: string,
  options: Omit<CanonizeOptions, 'loader'>,
): Promise<Result<LabelledQuads, CanonizeFault>> => {
  const expected = await canonizeDataset(nQuads, options);
  if (!expected.ok) return expected;
  const canonicalIdMap = new Map<string, string>();
  const settings = {
    algorithm: 'RDFC-1.0',
    inputFormat: 'application/n-quads',
    maxWorkFactor: options.maxWorkFactor ?? 1,
    createMessageDigest: () => createMessageDigest(options),
    canonicalIdMap,
  } as const;
  const found = await rdfCanonize.canonize(nQuads, settings);
  // The library orders some characters in another way than the specification: then its labels are not ours.
  if (found !== expected.value) return err({ code: 'graph-too-complex' });
  const bare = (label: string): string => label.replace(/^_:/, '');
  return ok({
    nQuads: found,
    labels: new Map([...canonicalIdMap].map(([given, canonical]) => [bare(given), bare(canonical)])),
  });
};

const createMessageDigest = ({ crypto }: Pick<CanonizeOptions, 'crypto'>) => {
  const parts: string[] = [];
  return {
    update: (text: string): void => {
      parts.push(text);
    },
    digest: async (): Promise<string> => toHex(await crypto.digest('sha-256', toUtf8(parts.join('')))),
  };
};
