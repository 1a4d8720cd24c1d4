import { hashToken, newToken } from '../../keys/index.ts';
import { hasOperator, insertLink, newId, setLinkToken } from '../../store/index.ts';
import type { Deps } from '../deps.ts';

const lifetime = 24 * 3_600_000;

/**
 * As long as nobody runs the installation: a one-time link by which a signed-in
 * person becomes its operator. It is shown where only the machine's owner reads.
 *
 * @returns the address, or undefined when there is an operator
 */
export const offerInstallation = (deps: Deps): Promise<string | undefined> =>
  deps.store.withScope({ system: true }, async (transaction) => {
    if (await hasOperator(transaction)) return undefined;
    const now = deps.clock.now();
    const id = newId(now);
    const token = newToken();
    const link = { id, purpose: 'claim-installation', locale: 'en', expiresAt: now + lifetime } as const;
    await insertLink(transaction, link, now);
    await setLinkToken(transaction, id, hashToken(token), link.expiresAt);
    return `${deps.installation.origin}/sign-in/with?token=${token}`;
  });
