import type { awardingOperations, QueryOf } from '@sigillo/contract/api';

/** States that the register can be narrowed to. */
export const filterStates = ['active', 'uncollected', 'suspended', 'revoked', 'expired'] as const;

const sorts = ['newest', 'oldest', 'name'] as const;

type RegisterQuery = QueryOf<typeof awardingOperations.listAwards>;

/** Rows of one page of the register. */
export const pageSize = 25;

/** Reads the view out of the address; what doesn't fit there is as if it weren't. */
export const readRegisterQuery = (query: URLSearchParams): RegisterQuery => {
  const page = Number(query.get('page') ?? 1);
  const state = filterStates.find((one) => one === query.get('state'));
  const text = (name: string) => query.get(name)?.slice(0, 200) || undefined;
  const q = text('q');
  const achievement = text('achievement');
  const decision = text('decision');
  return {
    page: Number.isInteger(page) && page > 0 && page <= 100_000 ? page : 1,
    size: pageSize,
    sort: sorts.find((one) => one === query.get('sort')) ?? 'newest',
    ...(q && { q }),
    ...(state && { state }),
    ...(achievement && { achievement }),
    ...(decision && { decision }),
  };
};

/** Is anything left out of the whole register? */
export const isNarrowed = ({ q, state, achievement, decision }: RegisterQuery): boolean =>
  [q, state, achievement, decision].some((one) => one !== undefined);
