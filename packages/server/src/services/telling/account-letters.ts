import { randomInt } from 'node:crypto';
import { chooseLocale, isLocale, type Locale } from '@sigillo/contract/messages';
import { type MemberRole, pickLanguage } from '@sigillo/core/domain';
import { hashToken, newToken } from '../../keys/index.ts';
import type { Letter } from '../../mail/index.ts';
import {
  type ClaimedMessage,
  findOrganisation,
  findPerson,
  listMembers,
  type StepUpCode,
  setLinkToken,
  setStepUpCode,
} from '../../store/index.ts';
import { hashCode } from '../accounts/proving/prove-by-code.ts';
import type { Deps } from '../deps.ts';
import type { ComposeLetter } from './compose-letter.ts';

/** How long a link in a mail can be used, in minutes. */
const linkMinutes = 15;

const toLocale = (value: unknown): Locale =>
  typeof value === 'string' && isLocale(value) ? value : chooseLocale('');

/** A one-time link: its secret is drawn now and only its hash is kept. */
const composeLink: ComposeLetter = (deps, message) =>
  deps.store.withScope({}, async (transaction) => {
    const token = newToken();
    const expiresAt = deps.clock.now() + linkMinutes * 60_000;
    const link = await setLinkToken(transaction, message.about.id, hashToken(token), expiresAt);
    if (link?.email === undefined) return undefined;
    return {
      to: link.email,
      locale: toLocale(link.locale),
      template: message.template,
      values: { minutes: linkMinutes, host: new URL(deps.installation.origin).host },
      href: `${deps.installation.origin}/sign-in/with?token=${token}`,
    };
  });

/** How long a code in a mail can be used, in minutes. */
const codeMinutes = 10;

/** Digits to type into the page that asked: drawn now, and only their hash is kept. */
const composeCode: ComposeLetter = (deps, message) =>
  deps.store.withScope({ system: true }, async (transaction) => {
    const digits = String(randomInt(100_000_000)).padStart(8, '0');
    const expiresAt = deps.clock.now() + codeMinutes * 60_000;
    const hash = (code: StepUpCode) => hashCode(code, digits);
    const code = await setStepUpCode(transaction, message.about.id, hash, expiresAt);
    const person = code && (await findPerson(transaction, code.personId));
    if (!person?.email) return undefined;
    return {
      to: person.email,
      locale: toLocale(person.locale),
      template: 'step-up',
      values: {
        code: `${digits.slice(0, 4)} ${digits.slice(4)}`,
        minutes: codeMinutes,
        host: new URL(deps.installation.origin).host,
      },
    };
  });

/** That a passkey came or went. */
const composePasskey: ComposeLetter = (deps, message) =>
  deps.store.withScope({ person: message.about.id }, async (transaction) => {
    const person = await findPerson(transaction, message.about.id);
    if (!person?.email) return undefined;
    return {
      to: person.email,
      locale: toLocale(person.locale),
      template: message.template,
      values: { host: new URL(deps.installation.origin).host },
      href: `${deps.installation.origin}/app/account`,
    };
  });

const composeInvitation: ComposeLetter = (deps, message) =>
  deps.store.withScope({ tenant: message.tenant }, async (transaction) => {
    const members = await listMembers(transaction, message.tenant);
    const member = members.find((one) => one.id === message.about.id);
    const organisation = await findOrganisation(transaction, message.tenant);
    if (!member || !organisation) return undefined;
    const payload = message.payload as { readonly locale?: unknown; readonly by?: unknown };
    const locale = toLocale(payload.locale);
    return {
      to: member.email,
      locale,
      template: 'invitation',
      values: {
        organisation: pickLanguage(organisation.profile.legalName, locale)?.text ?? organisation.slug,
        by: String(payload.by ?? ''),
      },
      href: `${deps.installation.origin}/sign-in?next=${encodeURIComponent(`/app/provider/${organisation.slug}`)}`,
    };
  });

/** To the first administrator: they pass on what concerns others. */
const composeRegistration = async (deps: Deps, message: ClaimedMessage): Promise<Letter | undefined> =>
  deps.store.withScope({ system: true }, async (transaction) => {
    const organisation = await findOrganisation(transaction, message.tenant);
    const members = await listMembers(transaction, message.tenant);
    const administrator = members.find(
      (member) => member.personId !== undefined && member.roles.includes('administrator'),
    );
    if (!organisation || administrator?.personId === undefined) return undefined;
    const person = await findPerson(transaction, administrator.personId);
    const locale = toLocale(person?.locale);
    return {
      to: person?.email || administrator.email,
      locale,
      template: message.template,
      values: {
        organisation: pickLanguage(organisation.profile.legalName, locale)?.text ?? organisation.slug,
        reason: organisation.reason ?? '',
      },
      href: `${deps.installation.origin}/app/provider/${organisation.slug}`,
    };
  });

/** To somebody who keeps the organisation's seals, or else to an administrator. */
const composeSealEnding: ComposeLetter = (deps, message) =>
  deps.store.withScope({ system: true }, async (transaction) => {
    const organisation = await findOrganisation(transaction, message.tenant);
    const members = await listMembers(transaction, message.tenant);
    const holds = (role: MemberRole) =>
      members.find((member) => member.personId !== undefined && member.roles.includes(role));
    const keeper = holds('seal-keeper') ?? holds('administrator');
    if (!organisation || keeper?.personId === undefined) return undefined;
    const person = await findPerson(transaction, keeper.personId);
    const locale = toLocale(person?.locale);
    return {
      to: person?.email || keeper.email,
      locale,
      template: message.template,
      values: {
        organisation: pickLanguage(organisation.profile.legalName, locale)?.text ?? organisation.slug,
      },
      href: `${deps.installation.origin}/app/provider/${organisation.slug}/seals`,
    };
  });

/** Letters about accounts and organisations, by template. */
export const accountLetters: Readonly<Record<string, ComposeLetter>> = {
  'sign-in': composeLink,
  'confirm-email': composeLink,
  'step-up': composeCode,
  'passkey-added': composePasskey,
  'passkey-removed': composePasskey,
  invitation: composeInvitation,
  'organisation-confirmed': composeRegistration,
  'organisation-refused': composeRegistration,
  'e-seal-ending': composeSealEnding,
};
