/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. Properties may be absent, never `undefined`. */
export interface JsonObject {
  [key: string]: Json;
}

/** Tells a JSON object from arrays, null and scalars. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value that may stand alone or in a list, as JSON-LD allows, as a list. Absent is an empty one. */
export const toList = (value: Json | undefined): Json[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};
