/**
 * Input that a schema has passed, as the domain's type for it: the contract
 * writes an absent field as `undefined`, the domain leaves it out.
 */
export const asStored = <T>(input: object): T => JSON.parse(JSON.stringify(input)) as T;
