/**
 * Selects claims: a name chooses a member, a number an element, null every element.
 *
 * @see OpenID for Verifiable Presentations 1.0, section 7, Claims Path Pointer
 */
export type ClaimPath = readonly (string | number | null)[];

/** Whether a place is one that the path selects. */
export const selects = (path: ClaimPath, place: readonly (string | number)[]): boolean =>
  path.length === place.length && touches(path, place);

/** Whether a place is the one that the path selects, or above or below it. */
export const touches = (path: ClaimPath, place: readonly (string | number)[]): boolean =>
  place.every((segment, i) => i >= path.length || matches(path[i], segment));

const matches = (wanted: string | number | null | undefined, segment: string | number): boolean =>
  wanted === null ? typeof segment === 'number' : wanted === segment;
