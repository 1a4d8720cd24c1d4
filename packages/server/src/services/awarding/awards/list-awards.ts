import type { awardingOperations, QueryOf, ResponseOf } from '@sigillo/contract/api';
import { countAwards, recordAudit, searchAwards } from '../../../store/index.ts';
import { type Actor, recordedAs, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { toAwardSummaryView } from './award-view.ts';

/** Searches the award register. A search by words is recorded, because it looks for persons. */
export const listAwards = async (
  deps: Deps,
  actor: Actor,
  slug: string,
  query: QueryOf<typeof awardingOperations.listAwards>,
): Promise<ResponseOf<typeof awardingOperations.listAwards>> => {
  const member = requireMember(actor, slug, 'awarding-officer', 'registrar');
  const { organisationId: tenant } = member;
  const now = deps.clock.now();
  const filter = {
    tenant,
    now: new Date(now),
    ...(query.q === undefined ? {} : { text: query.q.trim() }),
    ...(query.state === undefined ? {} : { state: query.state }),
    ...(query.achievement === undefined ? {} : { achievement: query.achievement }),
    ...(query.decision === undefined ? {} : { decision: query.decision }),
  };
  return deps.store.withScope({ tenant }, async (transaction) => {
    const awards = await searchAwards(transaction, filter, {
      sort: query.sort,
      offset: (query.page - 1) * query.size,
      limit: query.size,
    });
    const total = await countAwards(transaction, filter);
    if (query.q !== undefined) {
      await recordAudit(transaction, [
        {
          tenant,
          actor: recordedAs(member),
          action: 'search-awards',
          about: { kind: 'register' },
          detail: { found: total },
          at: now,
        },
      ]);
    }
    return { items: awards.map(toAwardSummaryView), total, page: query.page, size: query.size };
  });
};
