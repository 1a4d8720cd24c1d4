import type { MessageId } from '@sigillo/contract/messages';
import type { MemberRole } from '@sigillo/core/domain';
import type { OrganisationHandle } from './organisations.ts';

/** An invented person who works for an organisation, or runs the installation. */
export interface PracticePerson {
  readonly handle: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  /** Message id of the line that says who this is; only people who have something to do here have one. */
  readonly part?: MessageId;
  readonly operator?: boolean;
  readonly organisation?: OrganisationHandle;
  readonly roles?: readonly MemberRole[];
  readonly team?: string;
}

/**
 * Each issuing organisation has an author and another person who approves. The
 * first person of an organisation registers it and is its administrator.
 */
export const people: readonly PracticePerson[] = [
  {
    handle: 'pichler',
    name: 'Johannes Pichler',
    email: 'johannes.pichler@hohenwald.example.org',
    locale: 'en',
    part: 'account.practice.administrator',
    organisation: 'hohenwald',
    roles: ['administrator', 'seal-keeper'],
    team: 'IT-Services',
  },
  {
    handle: 'lindner',
    name: 'Theresa Lindner',
    email: 'theresa.lindner@hohenwald.example.org',
    locale: 'en',
    part: 'account.practice.author',
    organisation: 'hohenwald',
    roles: ['author'],
    team: 'Weiterbildung',
  },
  {
    handle: 'egger',
    name: 'Matthias Egger',
    email: 'matthias.egger@hohenwald.example.org',
    locale: 'en',
    part: 'account.practice.approver',
    organisation: 'hohenwald',
    roles: ['approver'],
    team: 'Curricularkommission Weiterbildung',
  },
  {
    handle: 'huber',
    name: 'Sabine Huber-Krenn',
    email: 'sabine.huber@hohenwald.example.org',
    locale: 'en',
    part: 'account.practice.awarding-officer',
    organisation: 'hohenwald',
    roles: ['awarding-officer', 'registrar'],
    team: 'Studienabteilung',
  },
  {
    handle: 'velev',
    name: 'Красимир Велев',
    email: 'krasimir.velev@serdika.example.org',
    locale: 'en',
    part: 'account.practice.approver',
    organisation: 'serdika',
    roles: ['administrator', 'approver', 'seal-keeper'],
  },
  {
    handle: 'stoyanova',
    name: 'Милена Стоянова',
    email: 'milena.stoyanova@serdika.example.org',
    locale: 'en',
    part: 'account.practice.author',
    organisation: 'serdika',
    roles: ['author'],
    team: 'Учебен отдел',
  },
  {
    handle: 'koleva',
    name: 'Десислава Колева',
    email: 'desislava.koleva@serdika.example.org',
    locale: 'en',
    part: 'account.practice.awarding-officer',
    organisation: 'serdika',
    roles: ['awarding-officer', 'registrar'],
    team: 'Учебен отдел',
  },
  {
    handle: 'hoekstra',
    name: 'Pieter Jan Hoekstra',
    email: 'pieterjan.hoekstra@noordzee.example.org',
    locale: 'en',
    organisation: 'noordzee',
    roles: ['administrator', 'approver', 'seal-keeper'],
  },
  {
    handle: 'de-wit',
    name: 'Anouk de Wit',
    email: 'anouk.dewit@noordzee.example.org',
    locale: 'en',
    part: 'account.practice.author-and-officer',
    organisation: 'noordzee',
    roles: ['author', 'awarding-officer', 'registrar'],
    team: 'Opleidingsbureau',
  },
  {
    handle: 'tamm',
    name: 'Kristiina Tamm',
    email: 'kristiina.tamm@laanemeri.example.org',
    locale: 'en',
    organisation: 'laanemeri',
    roles: ['administrator'],
    team: 'Hindamine',
  },
  {
    handle: 'bertolini',
    name: 'Giulia Bertolini',
    email: 'giulia.bertolini@valdoro.example.org',
    locale: 'en',
    organisation: 'valdoro',
    roles: ['administrator'],
    team: 'Ufficio riconoscimento titoli',
  },
  {
    handle: 'operator',
    name: 'Mirela Ionescu',
    email: 'mirela.ionescu@operator.example.org',
    locale: 'en',
    part: 'account.practice.operator',
    operator: true,
  },
];

/** Learners who can be tried with one click, and the line that says who they are. */
export const learnerParts: Readonly<Record<string, MessageId>> = {
  marta: 'account.practice.learner-sharing',
  georgi: 'account.practice.learner-phone',
  elif: 'account.practice.learner-collecting',
};

/** The person with this handle; an unknown one is a fault of the data. */
export const findPracticePerson = (handle: string): PracticePerson => {
  const found = people.find((one) => one.handle === handle);
  if (!found) throw new Error(`no practice person ${handle}`);
  return found;
};

/** Whoever of an organisation holds a role. */
export const whoHas = (organisation: OrganisationHandle, role: MemberRole): PracticePerson => {
  const found = people.find((one) => one.organisation === organisation && one.roles?.includes(role));
  if (!found) throw new Error(`nobody at ${organisation} is ${role}`);
  return found;
};
