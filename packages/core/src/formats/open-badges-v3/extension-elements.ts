import { isJsonObject, type Json } from '../../base/index.ts';
import type {
  ConceptReference,
  CredentialElements,
  LanguageMap,
  LearnerIdentification,
  LegalIdentifier,
  OrganisationReference,
  PersonName,
} from '../../domain/index.ts';

/**
 * Reads the elements of our extension. A part that hasn't the shape it should
 * have is left out, so that what is shown is always what its type says.
 */
type Reader<T> = (value: Json | undefined) => T | undefined;

const text: Reader<string> = (value) => (typeof value === 'string' ? value : undefined);
const number: Reader<number> = (value) => (typeof value === 'number' ? value : undefined);

const oneOf =
  <T extends string>(...allowed: readonly T[]): Reader<T> =>
  (value) =>
    allowed.find((candidate) => candidate === value);

const list =
  <T>(read: Reader<T>): Reader<readonly T[]> =>
  (value) =>
    Array.isArray(value)
      ? value.map(read).filter((item): item is Exclude<typeof item, undefined> => item !== undefined)
      : undefined;

const languageMap: Reader<LanguageMap> = (value) =>
  isJsonObject(value) && Object.values(value).every((item) => typeof item === 'string')
    ? (value as unknown as LanguageMap)
    : undefined;

type Fields<T> = { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> };

/** Reads an object field by field; undefined when a required field isn't there. */
const object =
  <T extends object>(fields: Fields<T>, ...required: readonly (keyof T)[]): Reader<T> =>
  (value) => {
    if (!isJsonObject(value)) return undefined;
    const read: Partial<T> = {};
    for (const key of Object.keys(fields) as (keyof T & string)[]) {
      const field = fields[key](value[key]);
      if (field !== undefined) read[key] = field as T[typeof key];
      else if (required.includes(key)) return undefined;
    }
    return read as T;
  };

/** Reads whichever shape its `kind` says. */
const byKind =
  <T extends { readonly kind: string }>(readers: { readonly [kind: string]: Reader<T> }): Reader<T> =>
  (value) => {
    const kind = isJsonObject(value) && typeof value.kind === 'string' ? value.kind : '';
    return Object.hasOwn(readers, kind) ? readers[kind]?.(value) : undefined;
  };

const concept = object<ConceptReference>({ code: text, iri: text, label: languageMap });
const identifier = object<LegalIdentifier>({ scheme: text, value: text }, 'scheme', 'value');
const place = object<{ readonly locality?: string; readonly country?: string }>({
  locality: text,
  country: text,
});

const personName = object<PersonName>({ full: text, given: text, family: text, language: text }, 'full');
const learner = object<LearnerIdentification>(
  { name: personName, otherNames: list(personName), birthDate: text, identifiers: list(identifier) },
  'name',
  'otherNames',
  'identifiers',
);

const organisation = object<OrganisationReference>(
  {
    id: text,
    legalName: languageMap,
    identifiers: list(identifier),
    address: object<NonNullable<OrganisationReference['address']>>(
      { country: text, region: text, locality: text, street: text, postalCode: text },
      'country',
    ),
    homepage: text,
  },
  'legalName',
  'identifiers',
);

type Elements = Required<CredentialElements>;
type Item<T> = T extends readonly (infer I)[] ? I : never;
type Level = Elements['level'];
type Stacking = Elements['stackability'];

const level = byKind<Level>({
  stated: object<Extract<Level, { kind: 'stated' }>>(
    {
      kind: oneOf('stated'),
      framework: concept,
      level: text,
      eqf: text,
      cycle: text,
      basis: text,
      register: text,
      entry: text,
    },
    'kind',
  ),
  'not-applicable': object<Extract<Level, { kind: 'not-applicable' }>>(
    { kind: oneOf('not-applicable'), reason: languageMap },
    'kind',
    'reason',
  ),
});

const stackability = byKind<Stacking>({
  'stand-alone': object<Extract<Stacking, { kind: 'stand-alone' }>>({ kind: oneOf('stand-alone') }, 'kind'),
  stackable: object<Extract<Stacking, { kind: 'stackable' }>>(
    {
      kind: oneOf('stackable'),
      towards: list(
        object<Item<Extract<Stacking, { kind: 'stackable' }>['towards']>>(
          { title: languageMap, receiver: text, url: text },
          'title',
        ),
      ),
    },
    'kind',
    'towards',
  ),
});

const elements = object<CredentialElements>({
  learner,
  title: languageMap,
  description: languageMap,
  issuerCountry: object<Elements['issuerCountry']>({ countries: list(text), region: text }, 'countries'),
  awardingBody: list(organisation),
  dateOfIssuing: object<Elements['dateOfIssuing']>(
    { issued: text, awarded: text, place, validUntil: text },
    'issued',
  ),
  learningOutcomes: list(
    object<Item<Elements['learningOutcomes']>>(
      { statement: languageMap, skills: list(concept), criteria: list(languageMap) },
      'statement',
      'skills',
      'criteria',
    ),
  ),
  workload: object<Elements['workload']>({ ects: number, hours: number, hoursPerEcts: number }),
  level,
  assessment: list(object<Item<Elements['assessment']>>({ type: concept, title: languageMap }, 'type')),
  participation: object<Elements['participation']>(
    { modes: list(concept), route: oneOf('course', 'validation') },
    'modes',
  ),
  qualityAssurance: list(
    object<Item<Elements['qualityAssurance']>>({
      scope: text,
      standard: concept,
      type: concept,
      body: languageMap,
      registerEntry: text,
      report: text,
      decidedOn: text,
      validUntil: text,
      note: languageMap,
    }),
  ),
  prerequisites: languageMap,
  supervision: list(object<Item<Elements['supervision']>>({ type: concept, setting: text }, 'type')),
  grade: list(
    object<Item<Elements['grade']>>(
      { grade: text, outcome: languageMap, scheme: languageMap, schemeDescription: languageMap },
      'grade',
    ),
  ),
  stackability,
  furtherInformation: object<Elements['furtherInformation']>({ note: languageMap, url: text }),
  issuer: object<Elements['issuer']>(
    { id: text, name: languageMap, identifiers: list(identifier) },
    'identifiers',
  ),
  registerNumber: text,
  field: concept,
});

/** Reads `elements` of our extension. */
export const readElements = (value: Json | undefined): CredentialElements => elements(value) ?? {};
