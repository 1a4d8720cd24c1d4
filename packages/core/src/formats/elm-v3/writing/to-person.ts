import type { JsonObject } from '../../../base/index.ts';
import type { LearnerIdentification } from '../../../domain/index.ts';
import { toSchemeName } from '../identifier-schemes.ts';
import { type Nodes, stated, toMidnight, undetermined } from './nodes.ts';

const isMailAddress = (value: string): boolean => /^[A-Za-z0-9._+'-]+@[A-Za-z0-9.-]+$/.test(value);

/**
 * Writes the learner, without what is claimed of them.
 *
 * A national number stays a plain identifier: its own slot wants the country
 * that gave it, which nobody stated.
 *
 * @see ELM 3.2, class Person
 */
export const toPerson = (learner: LearnerIdentification, nodes: Nodes): JsonObject => {
  const { name, otherNames, birthDate, identifiers } = learner;
  const language = name.language ?? undetermined;
  const said = (text: string | undefined) => (text === undefined ? undefined : { [language]: text });
  const holder = identifiers.find(({ scheme, value }) => scheme === 'did' && /^did:[!-~]+$/.test(value));
  const mails = identifiers.filter(({ scheme, value }) => scheme === 'email' && isMailAddress(value));
  const others = identifiers.filter((identifier) => identifier !== holder && !mails.includes(identifier));
  return stated({
    id: holder?.value ?? nodes.id('person'),
    type: 'Person',
    fullName: said(name.full),
    givenName: said(name.given),
    familyName: said(name.family),
    altLabel: toOtherNames(otherNames),
    dateOfBirth: birthDate === undefined ? undefined : toMidnight(birthDate),
    identifier: others.map(({ scheme, value }) => nodes.identifier(toSchemeName(scheme), value)),
    contactPoint:
      mails.length === 0
        ? []
        : [
            {
              id: nodes.id('contact-point'),
              type: 'ContactPoint',
              emailAddress: mails.map(({ value }) => ({ id: `mailto:${value}`, type: 'Mailbox' })),
            },
          ],
  });
};

/** The shapes allow one full name; the same name in other scripts is an alternative one. */
const toOtherNames = (names: LearnerIdentification['otherNames']): JsonObject => {
  const labels: Record<string, string[]> = {};
  for (const { full, language = undetermined } of names)
    labels[language] = [...(labels[language] ?? []), full];
  return labels;
};
