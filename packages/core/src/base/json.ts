/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. Properties may be absent, never `undefined`. */
export interface JsonObject {
  [key: string]: Json;
}

/** Tells a JSON object from arrays, null and scalars. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
