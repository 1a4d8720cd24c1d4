import type { Specification } from '@sigillo/contract/api';
import type { Change, Words } from '../../../ui/index.ts';
import { factsOf } from './specification-facts.ts';

/** What differs between two specifications, as was and now, in the order of the newer one; what is gone comes last. */
export const changesBetween = (was: Specification, now: Specification, words: Words): readonly Change[] => {
  const before = new Map(factsOf(was, words).map((fact) => [fact.key, fact]));
  const after = factsOf(now, words);
  const present = new Set(after.map(({ key }) => key));
  const changed = after.flatMap(({ key, label, text, lang }): Change[] => {
    const earlier = before.get(key);
    return earlier?.text === text ? [] : [{ id: key, label, was: earlier?.text, now: text, lang }];
  });
  const gone = [...before.values()]
    .filter(({ key }) => !present.has(key))
    .map(({ key, label, text, lang }): Change => ({ id: key, label, was: text, lang }));
  return [...changed, ...gone];
};
