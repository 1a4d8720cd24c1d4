import { formatMessage, type MessageValues } from './format-message.ts';
import { formatList } from './format-values.ts';
import type { Locale } from './locale.ts';
import { isMessageId } from './message-id.ts';

/** Where the words stand for the states that a refusal names. */
const statesOf: Readonly<Record<string, string>> = {
  'version-not-draft': 'provider.state',
  'version-not-awardable': 'provider.state',
  'version-step-impossible': 'provider.state',
  'batch-state': 'provider.batch.state',
  'organisation-not-waiting': 'operator.organisation.state',
};

const word = (locale: Locale, id: string, code: string): string =>
  isMessageId(id) ? formatMessage(locale, id) : code;

/**
 * The values of a refusal as its sentences say them: states and roles in words.
 * Programs get them as codes, in `values` of the problem document. A code
 * without a word of its own is said as it stands.
 */
export const sayableValues = (locale: Locale, problem: string, values: MessageValues): MessageValues => {
  const { state, roles } = values;
  const states = statesOf[problem];
  return {
    ...values,
    ...(states !== undefined && typeof state === 'string'
      ? { state: word(locale, `${states}.${state}`, state) }
      : {}),
    ...(typeof roles === 'string'
      ? {
          roles: formatList(
            locale,
            roles.split(',').map((role) => word(locale, `provider.role.${role}`, role)),
            'disjunction',
          ),
        }
      : {}),
  };
};
