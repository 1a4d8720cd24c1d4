import type { practiceOperations, ResponseOf } from '@sigillo/contract/api';
import { listPracticePeople } from '../../store/index.ts';
import type { Deps } from '../deps.ts';

/** Invented people that anybody may be. Only on practice installations; the route doesn't exist elsewhere. */
export const listPeople = async (
  deps: Deps,
): Promise<ResponseOf<typeof practiceOperations.people>['items']> => {
  const people = await deps.store.withScope({ system: true }, listPracticePeople);
  return people.map(({ id, name, email, part, organisation }) => ({
    id,
    name,
    email,
    part,
    ...(organisation === undefined ? {} : { organisation: { ...organisation } }),
  }));
};
