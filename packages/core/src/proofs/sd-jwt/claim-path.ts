/**
 * Selects claims: a name chooses a member, a number an element, null every element.
 *
 * @see OpenID for Verifiable Presentations 1.0, section 7, Claims Path Pointer
 */
export type ClaimPath = readonly (string | number | null)[];

/** Whether a place is the one that the path selects, or above or below it. */
export const touches = (path: ClaimPath, place: readonly (string | number)[]): boolean =>
  place.every((segment, i) => i >= path.length || matches(path[i], segment));

const matches = (wanted: string | number | null | undefined, segment: string | number): boolean =>
  wanted === null ? typeof segment === 'number' : wanted === segment;

/** Paths with their beginnings in common: what is chosen here, and where to look on. */
export interface Selection {
  selected: boolean;
  readonly further: Map<string | number | null, Selection>;
}

/** Joins paths where they begin alike. */
export const toSelection = (paths: readonly ClaimPath[]): Selection => {
  const root: Selection = { selected: false, further: new Map() };
  for (const path of paths) {
    let at = root;
    for (const segment of path) {
      const next = at.further.get(segment) ?? { selected: false, further: new Map() };
      at.further.set(segment, next);
      at = next;
    }
    at.selected = path.length > 0;
  }
  return root;
};

const nothing: readonly Selection[] = [];

/** What the paths choose at a member or an element: an element by its number, or with all others. */
export const follow = (chosen: readonly Selection[], segment: string | number): readonly Selection[] => {
  if (typeof segment === 'string' && chosen.length === 1) {
    const found = chosen[0]?.further.get(segment);
    return found === undefined ? nothing : [found];
  }
  const wanted = typeof segment === 'number' ? [segment, null] : [segment];
  return chosen.flatMap(({ further }) =>
    wanted.flatMap((key) => {
      const found = further.get(key);
      return found === undefined ? [] : [found];
    }),
  );
};

/** Whether paths go on below. */
export const hasDeeper = (chosen: readonly Selection[]): boolean =>
  chosen.some(({ further }) => further.size > 0);
