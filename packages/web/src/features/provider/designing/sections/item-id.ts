/** An id for a new outcome, criterion or assessment: only has to differ from its neighbours. */
export const newItemId = (): string => crypto.randomUUID().slice(0, 13);
