import type { Json, JsonObject } from '../../base/index.ts';
import { credentialsContext } from '../vc-v2/index.ts';
import { isMicroCredentialContext, openBadgesContext } from './extension-context.ts';

/** Whether a document's types call it an Open Badge. */
export const isOpenBadge = (document: JsonObject): boolean => {
  const types = Array.isArray(document.type) ? document.type : [document.type];
  return types.includes('OpenBadgeCredential') || types.includes('AchievementCredential');
};

/**
 * Whether the context list is one that a badge may have: the credentials context,
 * Open Badges', and nothing else but our extension, in that order. Exchanged or
 * added contexts could keep a proof valid and change what a key means to a reader.
 */
export const hasBadgeContexts = ([first, second, ...others]: readonly Json[]): boolean =>
  first === credentialsContext &&
  second === openBadgesContext &&
  others.length <= 1 &&
  others.every(isMicroCredentialContext);
