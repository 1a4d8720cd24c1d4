import type { KeyResolver, TrustSource, TrustStatement } from '../../ports/index.ts';

/** Asks resolvers in turn until one answers; "not reachable" is no answer. */
export const combineKeyResolvers = (...resolvers: readonly KeyResolver[]): KeyResolver => ({
  resolve: async (method) => {
    let reason = 'no-source';
    for (const resolver of resolvers) {
      const resolved = await resolver.resolve(method);
      if (resolved.state !== 'unreachable') return resolved;
      reason = resolved.reason;
    }
    return { state: 'unreachable', reason };
  },
});

/** Asks all sources: a real register outweighs a practice one, a silent one leaves the answer open. */
export const combineTrustSources = (...sources: readonly TrustSource[]): TrustSource => ({
  lookUp: async (issuer, at) => {
    const statements: TrustStatement[] = [];
    for (const source of sources) statements.push(await source.lookUp(issuer, at));
    return (
      statements.find((statement) => statement.state === 'known' && !statement.practice) ??
      statements.find((statement) => statement.state === 'known') ??
      statements.find((statement) => statement.state === 'unreachable') ?? { state: 'unknown' }
    );
  },
});
