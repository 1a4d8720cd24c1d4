import type { ResponseOf, walletOperations } from '@sigillo/contract/api';
import { sealStates } from '@sigillo/core/guilloche';
import { Card, type Fact, Seal, useWords, type Words } from '../ui/index.ts';
import { chooseText } from './language-text.tsx';
import { countryNames, dateText, workloadText } from './values/short-values.ts';
import { isVerdictName, verdictLooks } from './verdict-look.ts';

/** A credential as a wallet lists it. */
export type WalletCard = ResponseOf<typeof walletOperations.list>['items'][number];

export interface CredentialCardProps {
  readonly card: WalletCard;
  readonly href: string;
  /** Milliseconds; says "checked today". */
  readonly now: number;
  readonly heading?: 'h2' | 'h3' | 'h4';
}

/** A credential at a glance, with its seal and the state it was in when last checked. */
export const CredentialCard = ({ card, href, now, heading = 'h2' }: CredentialCardProps) => {
  const words = useWords();
  const { locale } = words;
  const title = chooseText(card.title, locale);
  const reading = title?.lang ?? locale;
  const by = chooseText(card.awardedBy, reading)?.text ?? '';
  const summary = chooseText(card.outcome, reading)?.text;
  const state = sealStates.find((one) => one === card.seal.state) ?? 'blank';
  return (
    <Card
      title={title?.text ?? words.say('verdict.untitled')}
      href={href}
      by={card.country ? `${by}, ${countryNames([card.country], locale)}` : by}
      lang={title?.lang}
      facts={factsOfCard(card, words)}
      seal={<Seal digest={card.seal.digest} issuer={card.seal.issuer} state={state} size={136} />}
      state={stateLine(card, words, now)}
      heading={heading}
      {...(summary && { summary })}
    />
  );
};

const factsOfCard = (card: WalletCard, words: Words): readonly Fact[] => {
  const workload = workloadText(
    {
      ...(card.ects !== undefined && { ects: card.ects }),
      ...(card.hours !== undefined && { hours: card.hours }),
    },
    words,
  );
  return [
    ...(workload ? [{ label: words.say('element.workload.label'), value: workload }] : []),
    ...(card.eqf
      ? [
          {
            label: words.say('element.level.label'),
            value: words.say('value.eqf-level', { level: card.eqf }),
          },
        ]
      : []),
    { label: words.say('element.dateOfIssuing.label'), value: dateText(card.issuedAt, words) },
  ];
};

const stateLine = (card: WalletCard, words: Words, now: number) => {
  const verdict = isVerdictName(card.state) ? card.state : 'could-not-check-seal';
  const { tone, icon } = verdictLooks[verdict];
  const { say } = words;
  const values = {
    when:
      words.date(card.checkedAt) === words.date(now) ? say('card.today') : dateText(card.checkedAt, words),
    date: card.validUntil ? dateText(card.validUntil, words) : 'none',
  };
  const text = say(`card.state.${verdict}`, values);
  const practice = card.practice && verdict !== 'practice';
  return {
    tone,
    icon,
    text: [
      ...(card.unread ? [say('card.state.unread')] : []),
      text,
      ...(practice ? [say('card.also-practice')] : []),
    ].join(' · '),
  };
};

export interface UncollectedCardProps {
  readonly title: WalletCard['title'];
  readonly issuer: WalletCard['title'];
  readonly href: string;
  readonly heading?: 'h2' | 'h3';
}

/** A credential that waits to be collected: dashed, its seal still blank. */
export const UncollectedCard = ({ title, issuer, href, heading = 'h2' }: UncollectedCardProps) => {
  const { say, locale } = useWords();
  const chosen = chooseText(title, locale);
  return (
    <Card
      title={chosen?.text ?? say('verdict.untitled')}
      href={href}
      by={chooseText(issuer, chosen?.lang ?? locale)?.text ?? ''}
      lang={chosen?.lang}
      facts={[]}
      seal={<Seal digest="" state="blank" size={136} />}
      state={{ tone: 'accent', icon: 'next', text: say('card.state.unclaimed') }}
      unclaimed
      heading={heading}
    />
  );
};
