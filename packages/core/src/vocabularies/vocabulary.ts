/** One term of a controlled list. */
export interface Concept {
  /** Short, stable, readable: what people, files and the API write. Unique in its list. */
  readonly code: string;
  /** What documents write. */
  readonly iri: string;
  /** `en` is the list's own wording; other languages are ours. */
  readonly label: { readonly en: string } & Readonly<Partial<Record<string, string>>>;
  /** Code of the wider term in the same list. */
  readonly broader?: string;
  /** Other codes and names under which people know it; `find` takes them too. */
  readonly also?: readonly string[];
}

/** A controlled list. */
export interface Vocabulary<C extends Concept = Concept> {
  readonly id: string;
  /** IRI of the list itself: what ELM writes as `inScheme`. */
  readonly scheme: string;
  /** What `Intl.DisplayNames` calls the codes of this list, where it knows them. */
  readonly nameType?: 'region' | 'language';
  /** In the order in which people should meet them; names that an engine gives are in English order here. */
  readonly concepts: readonly C[];
  /** Among named terms, those that come before all others. */
  leads?(concept: C): boolean;
  /** The concept with this IRI, code or other name; codes and names in any case. */
  find(codeOrIri: string): C | undefined;
}

/** What a list states of itself. */
export interface VocabularyDefinition<C extends Concept> {
  readonly id: string;
  readonly scheme: string;
  readonly nameType?: 'region' | 'language';
  leads?(concept: C): boolean;
  /** Called once, on first use: a page that never asks for languages doesn't pay for them. */
  readonly concepts: () => readonly C[];
}

/**
 * Makes a list. Two concepts that answer to the same code, name or IRI are a
 * fault of the table: it throws on first use.
 */
export function createVocabulary<C extends Concept = Concept>({
  concepts: build,
  ...about
}: VocabularyDefinition<C>): Vocabulary<C> {
  let concepts: readonly C[] | undefined;
  let index: ReadonlyMap<string, C> | undefined;
  const all = (): readonly C[] => {
    concepts ??= build();
    return concepts;
  };
  return {
    ...about,
    get concepts() {
      return all();
    },
    find(codeOrIri) {
      index ??= indexed(about.id, all());
      return index.get(codeOrIri) ?? index.get(codeOrIri.toLowerCase());
    },
  };
}

/** IRIs as they are, codes and names in lower case: neither can be mistaken for the other. */
function indexed<C extends Concept>(id: string, concepts: readonly C[]): ReadonlyMap<string, C> {
  const index = new Map<string, C>();
  for (const concept of concepts) {
    const names = [concept.code, ...(concept.also ?? [])].map((name) => name.toLowerCase());
    for (const key of new Set([concept.iri, ...names])) {
      if (index.has(key)) throw new Error(`vocabulary ${id}: two concepts answer to ${key}`);
      index.set(key, concept);
    }
  }
  return index;
}

/** The IRI of a list of our own, or of a term in it. */
export const ownIri = (list: string, code?: string): string =>
  code === undefined ? `urn:sigillo:${list}` : `urn:sigillo:${list}:${code}`;

/** A row of a small list: code, last part of the IRI, label. */
export type Row = readonly [code: string, id: string, label: string];

/** Makes a small list of the Union's from rows; `base` is what all its IRIs begin with. */
export const createEuVocabulary = (id: string, base: string, rows: readonly Row[]): Vocabulary =>
  createVocabulary({
    id,
    // Every Europass list ends its scheme's IRI with the same version.
    scheme: `${base}/25831c2`,
    concepts: () =>
      rows.map(([code, last, label]) => ({ code, iri: `${base}/${last}`, label: { en: label } })),
  });

/** Makes a small list of our own from codes and labels. */
export const createOwnVocabulary = (id: string, labels: Readonly<Record<string, string>>): Vocabulary =>
  createVocabulary({
    id,
    scheme: ownIri(id),
    concepts: () =>
      Object.entries(labels).map(([code, en]) => ({ code, iri: ownIri(id, code), label: { en } })),
  });

/** Lists by their ids. A function of its own so that bundlers may leave the whole map out. */
export const byId = (lists: readonly Vocabulary[]): ReadonlyMap<string, Vocabulary> =>
  new Map(lists.map((list) => [list.id, list]));
