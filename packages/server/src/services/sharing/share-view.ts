import type { KeyObject } from 'node:crypto';
import type { shareSchema } from '@sigillo/contract/api';
import { fromUtf8 } from '@sigillo/core/base';
import { shareState } from '@sigillo/core/domain';
import type { z } from 'zod';
import type { ShareRecord } from '../../store/index.ts';
import type { Deps } from '../deps.ts';
import type { KeptCard } from '../holding/wallet-card.ts';

export type ShareView = z.output<typeof shareSchema>;

/** The place that binds a share's ciphertexts to it. */
export const sharePlace = (id: string, part: 'token' | 'label' | 'shared-by') => ({
  table: `share.${part}`,
  id,
});

/** Opens a text of a share with its owner's key. */
export const openText = (
  deps: Deps,
  key: KeyObject,
  id: string,
  part: 'token' | 'label' | 'shared-by',
  sealed: Uint8Array,
): string => {
  const text = fromUtf8(deps.encryption.decryptBody(key, sharePlace(id, part), sealed));
  if (!text.ok) throw new Error(`the ${part} of share ${id} is no text`);
  return text.value;
};

/** A share as its owner sees it. A credential that was removed meanwhile is no longer among it. */
export const toShareView = (
  deps: Deps,
  key: KeyObject,
  share: ShareRecord,
  cards: ReadonlyMap<string, KeptCard>,
): ShareView => {
  const now = deps.clock.now();
  const times = {
    endsAt: share.endsAt.getTime(),
    ...(share.stoppedAt === undefined ? {} : { stoppedAt: share.stoppedAt.getTime() }),
  };
  return {
    id: share.id,
    credentials: share.credentials.flatMap((id) => {
      const card = cards.get(id);
      return card === undefined ? [] : [{ id, title: card.title }];
    }),
    elements: [...share.elements],
    ...(share.label === undefined ? {} : { label: openText(deps, key, share.id, 'label', share.label) }),
    url: `${deps.installation.origin}/s/${openText(deps, key, share.id, 'token', share.token)}`,
    createdAt: share.createdAt.toISOString(),
    endsAt: share.endsAt.toISOString(),
    timeZone: share.timeZone,
    ...(share.stoppedAt === undefined ? {} : { stoppedAt: share.stoppedAt.toISOString() }),
    state: shareState(times, now),
    views: share.views,
    ...(share.lastViewAt === undefined ? {} : { lastViewAt: share.lastViewAt.toISOString() }),
  };
};
