import { err, type JsonObject, ok, type Result, toList } from '../../base/index.ts';

/** What an envelope holds: a secured document as a text of its own, and of which kind. */
export interface Enveloped {
  readonly kind: 'credential' | 'presentation';
  readonly mediaType: string;
  readonly text: string;
}

const context = 'https://www.w3.org/ns/credentials/v2';
const names = {
  credential: 'EnvelopedVerifiableCredential',
  presentation: 'EnvelopedVerifiablePresentation',
} as const;
/** What we open. Others are well-formed, and of no use here. */
const mediaTypes = {
  credential: ['application/vc+jwt', 'application/dc+sd-jwt', 'application/vc+sd-jwt'],
  presentation: ['application/vp+jwt'],
} as const;

/**
 * Puts a secured document into JSON, where JSON is asked for.
 *
 * @see Verifiable Credentials Data Model 2.0, sections 4.13.2 and 4.13.3
 */
export const createEnveloped = ({ kind, mediaType, text }: Enveloped): JsonObject => ({
  '@context': context,
  id: `data:${mediaType},${text}`,
  type: names[kind],
});

/** Takes a secured document out of its envelope; `undefined` for JSON that is no envelope. */
export const parseEnveloped = (document: JsonObject): Result<Enveloped, 'envelope-malformed'> | undefined => {
  const types = toList(document.type);
  const kind = (['credential', 'presentation'] as const).find((candidate) =>
    types.includes(names[candidate]),
  );
  if (kind === undefined) return undefined;
  const { '@context': contexts, id } = document;
  const match = typeof id === 'string' ? /^data:([a-z+/.-]+),(\S+)$/.exec(id) : null;
  const mediaType = match?.[1] ?? '';
  const known = (mediaTypes[kind] as readonly string[]).includes(mediaType);
  // Whatever else stands in it isn't secured by anything.
  const isBare = Object.keys(document).every((name) => ['@context', 'id', 'type'].includes(name));
  return known && isBare && types.length === 1 && toList(contexts)[0] === context
    ? ok({ kind, mediaType, text: match?.[2] ?? '' })
    : err('envelope-malformed');
};
