import { isJsonObject, type Json, type JsonObject } from '../../base/index.ts';
import type { ConceptReference, LanguageMap } from '../../domain/index.ts';
import type { Vocabulary } from '../../vocabularies/index.ts';
import { readMap, textOf } from './reading/values.ts';

/** Begins the IRI of a code that its list doesn't have: carried, and claimed of no list. */
const unlisted = (vocabulary: Vocabulary): string => `urn:sigillo:code:${vocabulary.id}:`;

/** Writes a concept by its parts. */
export const toConceptNode = (iri: string, scheme?: string, label?: LanguageMap): JsonObject => ({
  id: iri,
  type: 'Concept',
  ...(scheme === undefined ? {} : { inScheme: { id: scheme, type: 'ConceptScheme' } }),
  ...(label === undefined || Object.keys(label).length === 0 ? {} : { prefLabel: { ...label } }),
});

/**
 * Writes a term of a list, as the shapes want it: with the list that it is
 * from. A code that the list lacks is written as no member of it.
 */
export const toListedConcept = (vocabulary: Vocabulary, code: string): JsonObject => {
  const concept = vocabulary.find(code);
  return concept?.code === code
    ? toConceptNode(concept.iri, vocabulary.scheme, { en: concept.label.en })
    : toConceptNode(`${unlisted(vocabulary)}${encodeURIComponent(code)}`);
};

// The Union's samples name what they didn't find in a list by such IRIs, which mean something else in every file.
const isLocal = (iri: string): boolean => iri.startsWith('urn:epass:');

/**
 * Reads a concept. One that the list has is said in the list's own words, with
 * the document's in other languages: a label may not say otherwise than the IRI.
 */
export const readConcept = (
  vocabulary: Vocabulary,
  value: Json | undefined,
): ConceptReference | undefined => {
  const node = isJsonObject(value) ? value : {};
  const iri = textOf(node.id) ?? textOf(value);
  const label = readMap(node.prefLabel);
  if (iri?.startsWith(unlisted(vocabulary))) {
    return { code: decode(iri.slice(unlisted(vocabulary).length)) };
  }
  const listed =
    iri === undefined || isLocal(iri)
      ? vocabulary.concepts.find((concept) => concept.label.en === label?.en)
      : vocabulary.find(iri);
  if (listed !== undefined && (listed.iri === iri || listed.label.en === label?.en)) {
    return { code: listed.code, iri: listed.iri, label: { ...label, en: listed.label.en } };
  }
  const concept = {
    ...(iri === undefined || isLocal(iri) ? {} : { iri }),
    ...(label === undefined ? {} : { label }),
  };
  return Object.keys(concept).length === 0 ? undefined : concept;
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
