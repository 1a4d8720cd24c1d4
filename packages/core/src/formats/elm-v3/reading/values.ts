import { isJsonObject, type Json, type JsonObject, parseDateTime, toList } from '../../../base/index.ts';
import type { LanguageMap } from '../../../domain/index.ts';

/** Most items of one list that are looked at: what is read may be anybody's. */
const mostItems = 500;

/** A text that says something. */
export const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** One value or a list of them, whichever of the two serialisations it is. */
export const nodesOf = (value: Json | undefined): JsonObject[] =>
  toList(value).slice(0, mostItems).filter(isJsonObject);

/** The only or first object. */
export const nodeOf = (value: Json | undefined): JsonObject => nodesOf(value)[0] ?? {};

/** The first text of a value that may be a list. */
export const firstText = (value: Json | undefined): string | undefined =>
  toList(value)
    .slice(0, mostItems)
    .map(textOf)
    .find((text) => text !== undefined);

/** Reads text by language; several texts in one language are joined. Absent when there is none. */
export const readMap = (value: Json | undefined): LanguageMap | undefined => {
  if (!isJsonObject(value)) return undefined;
  const texts = Object.entries(value).flatMap(([language, said]) => {
    const parts = toList(said).slice(0, mostItems).map(textOf);
    const text = parts.filter((part) => part !== undefined).join('\n\n');
    return language.startsWith('@') || text === '' ? [] : [[language, text] as const];
  });
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
};

/** What notes say, joined. */
export const readNotes = (notes: readonly JsonObject[]): LanguageMap | undefined => {
  const joined: Record<string, string> = {};
  for (const { noteLiteral } of notes) {
    for (const [language, text] of Object.entries(readMap(noteLiteral) ?? {})) {
      joined[language] = joined[language] === undefined ? text : `${joined[language]}\n\n${text}`;
    }
  }
  return Object.keys(joined).length === 0 ? undefined : joined;
};

/**
 * Reads a day out of a date and time. The Union's tools write midnight in
 * Brussels as UTC, which is 22 or 23 o'clock of the day before: the nearest
 * midnight is meant.
 */
export const readDay = (value: Json | undefined): string | undefined => {
  const text = firstText(value);
  if (text === undefined) return undefined;
  const instant = text.endsWith('Z') ? parseDateTime(text) : undefined;
  if (instant !== undefined) return new Date(instant + 12 * 3_600_000).toISOString().slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
};

/** Reads hours out of a duration; none out of one that counts months or years. */
export const readHours = (value: Json | undefined): number | undefined => {
  const form = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
  const match = form.exec(firstText(value) ?? '');
  if (match === null || match.slice(1).every((part) => part === undefined)) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return weeks * 168 + days * 24 + hours + minutes / 60 + seconds / 3600;
};

/** Drops what is absent. */
export const present = <T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

/** A list that says something. */
export const listed = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list;
