import {
  formatBytes,
  formatDate,
  formatDay,
  formatDuration,
  formatList,
  formatMessage,
  formatMoment,
  formatNumber,
  formatRichMessage,
  formatTime,
  type Locale,
  type MessageId,
  type MessageValues,
  type Moment,
} from '@sigillo/contract/messages';
import { createContext, Fragment, type ReactNode, useContext } from 'react';

/** Sentences and values in the reader's language and time zone. */
export interface Words {
  readonly locale: Locale;
  /** The language in which texts of others are read, where they have it: a tag. */
  readonly reading: string;
  /** IANA name; moments are shown in it and name it. */
  readonly timeZone: string;
  /** A sentence as plain text. */
  say(id: MessageId, values?: MessageValues): string;
  /** A sentence whose tags become elements: `{ link: (text) => <a href="…">{text}</a> }`. */
  rich(
    id: MessageId,
    values: Readonly<Record<string, string | number | ((text: ReactNode) => ReactNode)>>,
  ): ReactNode;
  date(value: Moment): string;
  day(value: Moment): string;
  time(value: Moment): string;
  moment(value: Moment): string;
  number(value: number): string;
  /** "€ 1,250": an amount in an ISO 4217 currency. */
  currency(amount: number, code: string): string;
  bytes(value: number): string;
  duration(seconds: number): string;
  list(items: readonly string[]): string;
}

const keyed = (pieces: readonly ReactNode[]): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
  pieces.map((piece, index) => <Fragment key={index}>{piece}</Fragment>);

/** Makes the words of one language and zone; pages get them by `useWords`, everything else may call this. */
export const createWords = (locale: Locale, timeZone: string, reading: string = locale): Words => ({
  locale,
  reading,
  timeZone,
  say: (id, values) => formatMessage(locale, id, values),
  rich: (id, values) => {
    const tags = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'function' ? (chunks: readonly ReactNode[]) => value(keyed(chunks)) : value,
    ]);
    return keyed(formatRichMessage<ReactNode>(locale, id, Object.fromEntries(tags)));
  },
  date: (value) => formatDate(locale, value, timeZone),
  day: (value) => formatDay(locale, value, timeZone),
  time: (value) => formatTime(locale, value, timeZone),
  moment: (value) => formatMoment(locale, value, timeZone),
  number: (value) => formatNumber(locale, value),
  currency: (amount, code) =>
    formatNumber(locale, amount, {
      style: 'currency',
      currency: code,
      minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    }),
  bytes: (value) => formatBytes(locale, value),
  duration: (seconds) => formatDuration(locale, seconds),
  list: (items) => formatList(locale, items),
});

const WordsContext = createContext<Words>(createWords('en', 'UTC'));

/** Gives a page its language. */
export const WordsProvider = ({ words, children }: { words: Words; children: ReactNode }) => (
  <WordsContext value={words}>{children}</WordsContext>
);

/** The words of this page. Works in server-rendered pages too. */
export const useWords = (): Words => useContext(WordsContext);
