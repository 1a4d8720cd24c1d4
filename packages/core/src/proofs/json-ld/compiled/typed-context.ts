import { leaveToReference } from './signals.ts';
import type { State, TypedContext } from './state.ts';

/**
 * Reads a node's types. Their contexts apply in the order of the types' names,
 * each as it is defined before any of them applied.
 *
 * @see JSON-LD 1.1 API, section 5.1.2, Expansion Algorithm, step 11
 */
export const readTypes = (context: State, types: readonly string[]): TypedContext => {
  let typed = context;
  for (const type of [...types].sort()) {
    const scoped = context.mapping(type)?.['@context'];
    if (scoped !== undefined)
      typed = context.machine.apply(typed, scoped, { kind: 'type', term: type }, context);
  }
  const objects = types.map((type) => {
    const object = context.readTermOrIri(type);
    return object.startsWith('<_:') ? leaveToReference() : object;
  });
  return { types, objects: [...new Set(objects)], context: typed };
};
