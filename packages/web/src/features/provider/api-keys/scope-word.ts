import type { ApiScope } from '@sigillo/contract/api';
import type { MessageId } from '@sigillo/contract/messages';

/** The name of a scope for people. */
export const scopeWord = (scope: ApiScope): MessageId =>
  `provider.api-keys.scope.${scope.replace(':', '.')}` as MessageId;

/** What a scope lets a program do. */
export const scopeMeaning = (scope: ApiScope): MessageId => `${scopeWord(scope)}.means` as MessageId;
