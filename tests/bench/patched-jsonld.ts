import contextProcessing from 'jsonld/lib/context.js';
import ResolvedContext from 'jsonld/lib/ResolvedContext.js';

/**
 * Takes out of jsonld.js what makes it slow: before it looks a type's context up,
 * it clones the context at hand, and its cache goes by identity, so that it never
 * hits. Here a clone is looked up as what it was cloned from.
 */
export const withoutClones = (): void => {
  const initial = contextProcessing.getInitialContext({}) as unknown as Context;
  const { clone } = initial;
  initial.clone = function (this: Context) {
    const { previousContext } = this;
    const bare = previousContext === undefined ? this : { ...this, previousContext: undefined };
    const child = clone.call(bare);
    if (previousContext !== undefined) child.previousContext = previousContext;
    child.clonedFrom = this;
    return child;
  };
  initial.revertToPreviousContext = function (this: Context) {
    return this.previousContext ?? this;
  };
  const keys = new WeakMap<Context, Context>();
  const keyOf = (context: Context): Context => {
    const origin = context.clonedFrom;
    if (origin === undefined || origin !== context.previousContext) return context;
    const key = keys.get(origin) ?? ({} as Context);
    keys.set(origin, key);
    return key;
  };
  const { prototype } = ResolvedContext;
  const { getProcessed, setProcessed } = prototype;
  prototype.getProcessed = function (this: object, context: Context) {
    return getProcessed.call(this, keyOf(context));
  };
  prototype.setProcessed = function (this: object, context: Context, processed: unknown) {
    setProcessed.call(this, keyOf(context), processed);
  };
};

interface Context {
  previousContext?: Context;
  clonedFrom?: Context;
  clone(): Context;
  revertToPreviousContext(): Context;
}
