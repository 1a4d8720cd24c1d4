import type { publicOperations, ResponseOf } from '@sigillo/contract/api';
import { formatDay, type Locale } from '@sigillo/contract/messages';
import { Problem } from '@sigillo/core/base';
import { elementIds, shareState } from '@sigillo/core/domain';
import { hashToken } from '../../keys/index.ts';
import {
  findShareByToken,
  findWalletCredential,
  newId,
  noteView,
  type ShareRecord,
  type ShareViewKind,
} from '../../store/index.ts';
import type { Deps } from '../deps.ts';
import { type CredentialFile, toFileName } from '../holding/download-credential.ts';
import { type OpenedCopy, openCopies } from '../holding/open-copies.ts';
import { verifyCredential } from '../verifying/index.ts';
import { reduceReport } from './reduce-report.ts';
import { openText } from './share-view.ts';

/**
 * What somebody shared, checked now. Each credential is verified whole, and only then reduced to
 * the elements that its holder chose; title and issuer are always shown.
 *
 * Problems: `share-not-found`, `share-ended`, `share-stopped`, and what `spend` throws when it is
 * told how many credentials are to be checked.
 */
export const openShare = async (
  deps: Deps,
  locale: Locale,
  token: string,
  spend: (credentials: number) => void = () => {},
): Promise<ResponseOf<typeof publicOperations.getShare>> => {
  const { share, copies, sharedBy } = await load(deps, locale, token, 'opened');
  spend(copies.length);
  const whole = sharesEverything(share);
  const items = [];
  for (const { document } of copies) {
    const report = await verifyCredential(deps, document);
    items.push({ report: reduceReport(report, share.elements), downloadable: whole });
  }
  return { sharedBy, endsAt: share.endsAt.toISOString(), timeZone: share.timeZone, items };
};

/**
 * A shared credential's whole file, where its holder shared all elements. `position` counts from 0.
 *
 * Problems: those of `openShare`, `share-not-whole`.
 */
export const downloadShared = async (
  deps: Deps,
  locale: Locale,
  token: string,
  position: number,
): Promise<CredentialFile> => {
  const { share, copies } = await load(deps, locale, token, 'downloaded');
  if (!sharesEverything(share)) throw new Problem('forbidden', 'share-not-whole');
  const copy = copies[position];
  if (copy === undefined) throw new Problem('missing', 'share-not-found');
  return { document: copy.document, fileName: toFileName(copy.card.title, locale) };
};

const sharesEverything = (share: ShareRecord): boolean =>
  elementIds.every((element) => share.elements.includes(element));

const load = async (
  deps: Deps,
  locale: Locale,
  token: string,
  kind: ShareViewKind,
): Promise<{
  readonly share: ShareRecord;
  readonly copies: readonly OpenedCopy[];
  readonly sharedBy: string;
}> => {
  const share = await deps.store.withScope({ system: true }, (transaction) =>
    findShareByToken(transaction, hashToken(token)),
  );
  if (share === undefined) throw new Problem('missing', 'share-not-found');
  const now = deps.clock.now();
  const state = shareState(
    {
      endsAt: share.endsAt.getTime(),
      ...(share.stoppedAt === undefined ? {} : { stoppedAt: share.stoppedAt.getTime() }),
    },
    now,
  );
  const { person } = share;
  return deps.store
    .withScope({ person }, async (transaction) => {
      await noteView(transaction, {
        person,
        id: newId(now),
        share: share.id,
        at: new Date(now),
        kind: state === 'open' ? kind : 'ended-visit',
      });
      if (state !== 'open') return undefined;
      const records = [];
      for (const id of share.credentials) {
        const record = await findWalletCredential(transaction, person, id);
        if (record !== undefined) records.push(record);
      }
      const copies = await openCopies(deps, transaction, person, records);
      const key = await deps.encryption.personKey(transaction, person);
      return { share, copies, sharedBy: openText(deps, key, share.id, 'shared-by', share.sharedBy) };
    })
    .then((loaded) => {
      // Thrown here, so that the visit is on record.
      if (loaded === undefined) throw toClosed(share, state, locale);
      return loaded;
    });
};

const toClosed = (share: ShareRecord, state: string, locale: Locale): Problem =>
  state === 'stopped'
    ? new Problem('missing', 'share-stopped')
    : new Problem('missing', 'share-ended', {
        values: { day: formatDay(locale, share.endsAt.getTime(), share.timeZone) },
      });
