import { isJsonObject, type Json, type JsonObject } from '../../base/index.ts';
import { isLanguageMapKey } from './terms/term-table.ts';

/** Lists that stay lists in the sealed form. */
const alwaysLists = ['@context', 'type'];

/**
 * Writes a document as sealed credentials are written: a list of one is the
 * one. What it says is the same.
 */
export const toSealedForm = (document: JsonObject): JsonObject =>
  mapValues(document, (key, value) =>
    Array.isArray(value) && value.length === 1 && !alwaysLists.includes(key) ? (value[0] as Json) : value,
  );

/**
 * Writes a document as Europass takes it for sealing: text in a language is a
 * list too.
 */
export const toUploadForm = (document: JsonObject): JsonObject =>
  mapValues(document, (key, value) =>
    isLanguageMapKey(key) && isJsonObject(value)
      ? Object.fromEntries(
          Object.entries(value).map(([language, text]) => [language, Array.isArray(text) ? text : [text]]),
        )
      : value,
  );

const mapValues = (node: JsonObject, change: (key: string, value: Json) => Json): JsonObject =>
  Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const inner = Array.isArray(value) ? value.map((item) => inside(item, change)) : inside(value, change);
      return [key, change(key, inner)];
    }),
  );

const inside = (value: Json, change: (key: string, value: Json) => Json): Json =>
  isJsonObject(value) ? mapValues(value, change) : value;
