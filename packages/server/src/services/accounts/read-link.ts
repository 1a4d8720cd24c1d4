import { Problem } from '@sigillo/core/base';
import { hashToken } from '../../keys/index.ts';
import { findLink, type LinkPurpose } from '../../store/index.ts';
import type { Deps } from '../deps.ts';

/**
 * What a link out of a mail would do. It is not used up: mail scanners open
 * links too. Problem `sign-in-link-ended` when it was used or ran out.
 */
export const readLink = (deps: Deps, token: string): Promise<LinkPurpose> =>
  deps.store.withScope({}, async (transaction) => {
    const link = await findLink(transaction, hashToken(token));
    if (!link || link.used || link.expiresAt <= deps.clock.now()) {
      throw new Problem('missing', 'sign-in-link-ended');
    }
    return link.purpose;
  });
