import { err, isJsonObject, type Json, type JsonObject, ok, type Result } from '../../../base/index.ts';

/** A pointer that isn't one, or that points at nothing. */
export interface PointerFault {
  readonly code: 'pointer-malformed' | 'pointer-absent';
  readonly pointer: string;
}

/** What is wanted below a place: all of it, or some members. */
interface Wanted {
  whole: boolean;
  readonly members: Map<string, Wanted>;
}

/** Members that go with every object that is shown in part: they say which thing it is, not what is claimed of it. */
const kept = ['@context', 'id', '@id', 'type', '@type'];

/**
 * The part of a document that JSON pointers name, with the ids and types of
 * everything on the way. Items of lists close up.
 *
 * @see Data Integrity ECDSA Cryptosuites 1.0, section 3.4.11, selectJsonLd
 */
export const selectJson = (
  document: JsonObject,
  pointers: readonly string[],
): Result<JsonObject, PointerFault> => {
  const root: Wanted = { whole: false, members: new Map() };
  for (const pointer of pointers) {
    const path = parsePointer(pointer);
    if (path === undefined) return err({ code: 'pointer-malformed', pointer });
    if (!isThere(document, path)) return err({ code: 'pointer-absent', pointer });
    let place = root;
    for (const step of path) {
      const next = place.members.get(step) ?? { whole: false, members: new Map() };
      place.members.set(step, next);
      place = next;
    }
    place.whole = true;
  }
  return ok(pick(document, root) as JsonObject);
};

const pick = (value: Json, wanted: Wanted): Json => {
  if (wanted.whole) return value;
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => {
      const inner = wanted.members.get(String(i));
      return inner === undefined ? [] : [pick(item, inner)];
    });
  }
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).flatMap(([key, member]): [string, Json][] => {
    const inner = key === '@context' ? undefined : wanted.members.get(key);
    if (inner !== undefined) return [[key, pick(member, inner)]];
    return kept.includes(key) && !isBlankId(key, member) ? [[key, member]] : [];
  });
  return Object.fromEntries(members);
};

const isBlankId = (key: string, value: Json): boolean =>
  (key === 'id' || key === '@id') && typeof value === 'string' && value.startsWith('_:');

const isThere = (document: Json, path: readonly string[]): boolean => {
  let value: Json | undefined = document;
  for (const step of path) {
    if (Array.isArray(value)) value = /^(?:0|[1-9]\d*)$/.test(step) ? value[Number(step)] : undefined;
    else value = isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    if (value === undefined) return false;
  }
  return true;
};

/** @see RFC 6901, sections 3 and 4 */
const parsePointer = (pointer: string): string[] | undefined => {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
};
