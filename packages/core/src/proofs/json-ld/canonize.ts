/// <reference path="./libraries.d.ts" />
import jsonld from 'jsonld';
import rdfCanonize from 'rdf-canonize';
import { err, type JsonObject, ok, type Result, toHex, toUtf8 } from '../../base/index.ts';
import type { Crypto } from '../../ports/index.ts';
import { canonizeQuads, fromRdf, type RdfQuad, TooComplex, Undecided } from './canonical/index.ts';
import { canonizeCompiled, mostQuads, toTextDigest } from './canonize-compiled.ts';
import type { CanonizeFault, CanonizeOptions } from './canonize-options.ts';
import { findCatchAllContext } from './catch-all-context.ts';
import type { Deadline } from './deadline.ts';
import type { DocumentLoader } from './document-loader.ts';

export type { CanonizeFault, CanonizeOptions };

/**
 * Turns a JSON-LD document into canonical N-Quads. Nothing is fetched, and
 * nothing is dropped in silence: what can't be expressed is refused.
 *
 * Usual documents take the compiled path; all others, and every refusal of a
 * document's form, come from the reference path. Both give the same bytes.
 *
 * @see RDF Dataset Canonicalization (RDFC-1.0)
 */
export const canonize = async (
  document: JsonObject,
  options: CanonizeOptions,
): Promise<Result<string, CanonizeFault>> =>
  (await canonizeCompiled(document, options)) ?? canonizeByReference(document, options);

/** As `canonize`, by jsonld.js and rdf-canonize alone: the measure of the compiled path. */
export const canonizeByReference = async (
  document: JsonObject,
  options: CanonizeOptions,
): Promise<Result<string, CanonizeFault>> => {
  const catchAll = findCatchAllContext(document);
  if (catchAll !== undefined) return err({ code: 'context-catch-all', pointer: catchAll });
  const dataset = await toDataset(document, options.loader);
  if (!dataset.ok) return dataset;
  if (dataset.value.length === 0) return err({ code: 'graph-empty' });
  if (dataset.value.length > (options.maxQuads ?? mostQuads)) return err({ code: 'graph-too-large' });
  return canonizeDataset(dataset.value, options);
};

/**
 * Turns an RDF dataset, or N-Quads, into canonical N-Quads.
 * The only refusal is `graph-too-complex`.
 */
export const canonizeDataset = async (
  dataset: readonly RdfQuad[] | string,
  { crypto, maxWorkFactor = 1, deadline }: Omit<CanonizeOptions, 'loader'>,
): Promise<Result<string, CanonizeFault>> => {
  try {
    const nQuads = await rdfCanonize.canonize(dataset, {
      algorithm: 'RDFC-1.0',
      maxWorkFactor,
      createMessageDigest: () => createMessageDigest(crypto, deadline),
      ...(typeof dataset === 'string' ? { inputFormat: 'application/n-quads' } : {}),
    });
    if (!mixesPlanes(nQuads)) return ok(nQuads);
    // The library sorts by UTF-16 units where the specification says code points.
    const quads = typeof dataset === 'string' ? rdfCanonize.NQuads.parse(dataset) : dataset;
    const options = { digest: toTextDigest(crypto), maxWorkFactor, deadline };
    return ok(canonizeQuads(fromRdf(quads), options));
  } catch (thrown) {
    const givenUp =
      thrown instanceof GivenUp ||
      thrown instanceof TooComplex ||
      thrown instanceof Undecided ||
      messageOf(thrown).startsWith('Maximum deep iterations');
    if (givenUp) return err({ code: 'graph-too-complex' });
    throw thrown;
  }
};

const mixesPlanes = (text: string): boolean => /[\ud800-\udfff]/.test(text) && /[\ue000-\uffff]/.test(text);

const toDataset = async (
  document: JsonObject,
  loader: DocumentLoader,
): Promise<Result<readonly RdfQuad[], CanonizeFault>> => {
  let unknownUrl: string | undefined;
  try {
    const dataset = await jsonld.toRDF(document, {
      base: null,
      safe: true,
      produceGeneralizedRdf: false,
      documentLoader: async (url) => {
        const context = loader.load(url);
        if (context === undefined) {
          unknownUrl = url;
          throw new Error('unknown context');
        }
        return { contextUrl: null, document: context, documentUrl: url };
      },
    });
    return ok(dataset);
  } catch (thrown) {
    if (unknownUrl !== undefined) return err({ code: 'context-unknown', url: unknownUrl });
    const event = safeModeEvent(thrown);
    if (event !== undefined) return err({ code: 'term-undefined', detail: event });
    return err({ code: 'json-ld-malformed', detail: messageOf(thrown) });
  }
};

/** What safe mode refused: the library's code and the name concerned, never a value. */
const safeModeEvent = (thrown: unknown): string | undefined => {
  const { event } = (thrown as { details?: { event?: SafeModeEvent } }).details ?? {};
  if (event === undefined) return undefined;
  const name = event.details?.property ?? event.details?.type;
  return name === undefined ? event.code : `${event.code}: ${name}`;
};

interface SafeModeEvent {
  readonly code: string;
  readonly details?: { readonly property?: string; readonly type?: string };
}

/** Thrown into the library at the deadline and caught as it comes out again. */
class GivenUp extends Error {}

// The deadline is asked at each digest: the library's own abort signal is
// looked at too rarely to stop a graph that is wide rather than deep.
const createMessageDigest = (crypto: Crypto, deadline: Deadline | undefined) => {
  if (deadline?.passed()) throw new GivenUp();
  const parts: string[] = [];
  return {
    update: (text: string): void => {
      parts.push(text);
    },
    digest: (): string | Promise<string> => {
      const digest = crypto.digest('sha-256', toUtf8(parts.join('')));
      return digest instanceof Uint8Array ? toHex(digest) : digest.then(toHex);
    },
  };
};

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
