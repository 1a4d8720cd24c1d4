import { english } from './en/index.ts';

/** The id of a sentence: `area.what`, for example `verdict.valid.say`. */
export type MessageId = keyof typeof english;

/** A language's sentences in ICU MessageFormat, by id. English is the measure of completeness. */
export type Catalogue = Readonly<Partial<Record<MessageId, string>>>;

/** All ids, in the order of the English catalogue. */
export const messageIds = Object.keys(english) as readonly MessageId[];

/** Tells whether an id made at run time (from a problem's or finding's code) has a sentence. */
export const isMessageId = (id: string): id is MessageId => Object.hasOwn(english, id);
