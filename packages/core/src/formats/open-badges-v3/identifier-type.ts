import { type JsonObject, toCanonicalJson } from '../../base/index.ts';

/** Our schemes that Open Badges has a word for; all others become extensions. */
const ownWords: Readonly<Record<string, string>> = {
  email: 'emailAddress',
  national: 'nationalIdentityNumber',
  'student-number': 'sisSourcedId',
};

/** @see Open Badges 3.0, B.2.2 IdentifierTypeEnum */
export const toIdentifierType = (scheme: string): string =>
  ownWords[scheme] ?? `ext:${scheme.replace(/[^A-Za-z0-9._-]/g, '-')}`;

/** Drops repeated objects: in RDF they would be twins that nothing tells apart. */
export const distinct = <T extends JsonObject>(objects: readonly T[]): T[] => [
  ...new Map(objects.map((object) => [toCanonicalJson(object), object])).values(),
];
