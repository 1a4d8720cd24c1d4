import type { VersionView } from '@sigillo/contract/api';
import { isMessageId } from '@sigillo/contract/messages';
import type { Words } from '../../../ui/index.ts';
import { languageName } from '../fields/language-name.ts';

type Finding = VersionView['findings'][number];

/** A finding's sentence, with dates and languages as the reader knows them. */
export const findingText = ({ code, values = {} }: Finding, words: Words): string => {
  const id = `finding.${code}`;
  if (!isMessageId(id)) return code;
  const { language, date } = values;
  return words.say(id, {
    ...values,
    ...(typeof language === 'string' && { language: languageName(language, words.locale) }),
    ...(typeof date === 'string' && { date: words.date(date) }),
  });
};
