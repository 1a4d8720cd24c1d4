import type { JsonObject } from '../../../base/index.ts';
import type { LearnerIdentification, LearnerIdentifier, PersonName } from '../../../domain/index.ts';
import { undetermined } from '../writing/nodes.ts';
import { type Reading, readIdentifiers } from './read-organisation.ts';
import { firstText, nodesOf, present, readDay, readMap, textOf } from './values.ts';

/** Reads who the learner is; undefined without a name. @see ELM 3.2, class Person */
export const readPerson = (person: JsonObject, reading: Reading): LearnerIdentification | undefined => {
  const [language, full] = first(person.fullName) ?? [];
  const given = first(person.givenName);
  const family = first(person.familyName);
  const composed = [given?.[1], family?.[1]].filter((part) => part !== undefined).join(' ');
  const name = full ?? composed;
  if (name === '') return undefined;
  return present<LearnerIdentification>({
    name: present<PersonName>({
      full: name,
      given: given?.[1],
      family: family?.[1],
      language: tagOf(language ?? given?.[0] ?? family?.[0]),
    }),
    birthDate: readDay(person.dateOfBirth),
    otherNames: readOtherNames(person),
    identifiers: readLearnerIdentifiers(person, reading),
  });
};

const first = (value: JsonObject[string] | undefined): [string, string] | undefined =>
  Object.entries(readMap(value) ?? {})[0];

const tagOf = (language: string | undefined): string | undefined =>
  language === undetermined ? undefined : language;

const readOtherNames = ({ altLabel }: JsonObject): PersonName[] => {
  const labels =
    typeof altLabel === 'object' && altLabel !== null && !Array.isArray(altLabel) ? altLabel : {};
  return Object.entries(labels).flatMap(([language, names]) =>
    (Array.isArray(names) ? names : [names]).flatMap((name) => {
      const full = textOf(name);
      return full === undefined ? [] : [present<PersonName>({ full, language: tagOf(language) })];
    }),
  );
};

const readLearnerIdentifiers = (person: JsonObject, { ours }: Reading): LearnerIdentifier[] => {
  const id = textOf(person.id);
  const mails = nodesOf(person.contactPoint)
    .flatMap(({ emailAddress }) => nodesOf(emailAddress))
    .map((mailbox) => textOf(mailbox.id)?.replace(/^mailto:/, ''));
  const national = nodesOf(person.nationalID).map(({ notation }) => firstText(notation));
  const listed = (scheme: string, values: readonly (string | undefined)[]): LearnerIdentifier[] =>
    values.flatMap((value) => (value === undefined ? [] : [{ scheme, value }]));
  return [
    ...(id?.startsWith('did:') ? [{ scheme: 'did', value: id }] : []),
    ...listed('national', ours ? [] : national),
    ...readIdentifiers(person),
    ...listed('email', mails),
  ];
};
