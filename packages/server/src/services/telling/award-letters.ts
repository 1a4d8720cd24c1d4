import { chooseLocale, formatMoment, isLocale, type Locale } from '@sigillo/contract/messages';
import { fromUtf8 } from '@sigillo/core/base';
import { pickLanguage } from '@sigillo/core/domain';
import type { Letter } from '../../mail/index.ts';
import {
  type AwardRecord,
  type ClaimedMessage,
  findAward,
  findLearners,
  findOffer,
  findOrganisation,
  findOwnerOfAddress,
  findPerson,
  findShare,
  noteOffer,
  type Transaction,
} from '../../store/index.ts';
import { openContent } from '../awarding/awards/load-intents.ts';
import type { Deps } from '../deps.ts';
import type { ComposeLetter } from './compose-letter.ts';
import { languageOfLetter } from './language-of-letter.ts';

const toLocale = (value: string | undefined): Locale =>
  value !== undefined && isLocale(value) ? value : chooseLocale('');

/** What was frozen of an award; nothing once its learner is erased. */
const readContent = async (deps: Deps, transaction: Transaction, award: AwardRecord) => {
  if (award.learner === undefined || award.content === undefined) return undefined;
  const keys = await deps.encryption.findLearnerKeys(transaction, award.tenant, [award.learner]);
  const key = keys.get(award.learner);
  return key && openContent(deps, key, award.id, award.content);
};

/** What every letter about an award says; undefined once learner or award are gone. */
const composeAbout = async (
  deps: Deps,
  transaction: Transaction,
  message: ClaimedMessage,
): Promise<Omit<Letter, 'href'> | undefined> => {
  const { tenant } = message;
  const award = await findAward(transaction, tenant, message.about.id);
  const [learner] = await findLearners(
    transaction,
    tenant,
    award?.learner === undefined ? [] : [award.learner],
  );
  const organisation = await findOrganisation(transaction, tenant);
  if (award === undefined || learner === undefined || organisation === undefined) return undefined;
  const owner = await findOwnerOfAddress(transaction, learner.email.toLowerCase());
  const person = owner === undefined ? undefined : await findPerson(transaction, owner);
  const content = await readContent(deps, transaction, award);
  const locale = languageOfLetter(person?.locale, content?.learner, organisation.profile.legalName);
  return {
    to: learner.email,
    locale,
    template: message.template,
    values: {
      name: learner.name,
      organisation: pickLanguage(organisation.profile.legalName, locale)?.text ?? organisation.slug,
      title: pickLanguage(award.title, locale)?.text ?? '',
      detail: award.reason ?? '',
    },
  };
};

/** The collect link, again in a reminder; not for what was collected or withdrawn meanwhile. */
const composeCollect: ComposeLetter = (deps, message) =>
  deps.store.withScope({ system: true }, async (transaction) => {
    const offer = await findOffer(transaction, message.tenant, message.about.id);
    const letter = await composeAbout(deps, transaction, message);
    if (letter === undefined || offer === undefined) return undefined;
    if (offer.collectedAt !== undefined || offer.closedAt !== undefined) return undefined;
    const token = await openToken(deps, transaction, offer.tenant, offer.award, offer.token);
    if (offer.toldAt === undefined) {
      await noteOffer(
        transaction,
        { tenant: offer.tenant, awards: [offer.award] },
        { toldAt: new Date(deps.clock.now()) },
      );
    }
    return { ...letter, href: `${deps.installation.origin}/collect/${token}` };
  });

const openToken = async (
  deps: Deps,
  transaction: Transaction,
  tenant: string,
  award: string,
  sealed: Uint8Array,
): Promise<string> => {
  const key = await deps.encryption.tenantKey(transaction, tenant);
  const token = fromUtf8(deps.encryption.decryptBody(key, { table: 'award_offer', id: award }, sealed));
  if (!token.ok) throw new Error(`the token of offer ${award} is no text`);
  return token.value;
};

const composeChange: ComposeLetter = (deps, message) =>
  deps.store.withScope({ system: true }, async (transaction) => {
    const letter = await composeAbout(deps, transaction, message);
    return letter && { ...letter, href: `${deps.installation.origin}/app/wallet` };
  });

/** To the person who shares, a day before the end. */
const composeShareEnding: ComposeLetter = (deps, message) =>
  deps.store.withScope({ system: true }, async (transaction) => {
    const { person: id } = message.payload as { readonly person: string };
    const share = await findShare(transaction, id, message.about.id);
    const person = await findPerson(transaction, id);
    if (share === undefined || share.stoppedAt !== undefined || !person?.email) return undefined;
    const locale = toLocale(person.locale);
    return {
      to: person.email,
      locale,
      template: message.template,
      values: {
        name: person.name,
        day: formatMoment(locale, share.endsAt.getTime(), share.timeZone),
      },
      href: `${deps.installation.origin}/app/shares`,
    };
  });

/** Letters about awards and shares, by template. */
export const awardLetters: Readonly<Record<string, ComposeLetter>> = {
  'award-collect': composeCollect,
  'award-reminder': composeCollect,
  'award-revoked': composeChange,
  'award-suspended': composeChange,
  'award-reinstated': composeChange,
  'share-ending': composeShareEnding,
};
