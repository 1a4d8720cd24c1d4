import type { BodyOf, walletOperations } from '@sigillo/contract/api';
import { Problem, toUtf8 } from '@sigillo/core/base';
import { hashToken, newToken } from '../../keys/index.ts';
import {
  findWalletCredential,
  insertShare,
  installationTenant,
  newId,
  recordAudit,
} from '../../store/index.ts';
import { type Actor, requirePerson } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { readShareView } from './list-shares.ts';
import { type ShareView, sharePlace } from './share-view.ts';

const longest = 366 * 86_400_000;

/**
 * Shares chosen elements of credentials by a secret link that ends.
 *
 * Problems: `share-end-past`, `share-end-far`, `time-zone-unknown`, `credential-not-found`.
 */
export const createShare = async (
  deps: Deps,
  actor: Actor,
  input: BodyOf<typeof walletOperations.share>,
): Promise<ShareView> => {
  const person = requirePerson(actor);
  const now = deps.clock.now();
  const endsAt = Date.parse(input.endsAt);
  if (endsAt <= now) throw new Problem('rule', 'share-end-past');
  if (endsAt > now + longest) throw new Problem('rule', 'share-end-far');
  if (!isTimeZone(input.timeZone)) throw new Problem('rule', 'time-zone-unknown');
  const credentials = [...new Set(input.credentials)];
  return deps.store.withScope({ person: person.id }, async (transaction) => {
    for (const credential of credentials) {
      const found = await findWalletCredential(transaction, person.id, credential);
      if (found === undefined) throw new Problem('missing', 'credential-not-found');
    }
    const key = await deps.encryption.personKey(transaction, person.id);
    const id = newId(now);
    const token = newToken();
    const seal = (part: 'token' | 'label' | 'shared-by', text: string) =>
      deps.encryption.encryptBody(key, sharePlace(id, part), toUtf8(text));
    await insertShare(transaction, {
      person: person.id,
      id,
      sharedBy: seal('shared-by', person.name),
      elements: [...new Set(input.elements)],
      label: input.label === undefined ? undefined : seal('label', input.label),
      token: seal('token', token),
      tokenHash: hashToken(token),
      timeZone: input.timeZone,
      createdAt: new Date(now),
      endsAt: new Date(endsAt),
      credentials,
    });
    await recordAudit(transaction, [
      {
        tenant: installationTenant,
        actor: { kind: 'person', id: person.id },
        action: 'share',
        about: { kind: 'share', id },
        person: person.id,
        detail: { credentials: credentials.length, elements: input.elements.length },
        at: now,
      },
    ]);
    return readShareView(deps, transaction, person.id, id);
  });
};

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};
