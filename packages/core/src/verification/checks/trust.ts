import type { TrustSource, TrustStatement } from '../../ports/index.ts';
import { type Check, createCheck } from '../check.ts';

/** The answer, and what the register said. */
export interface TrustAnswer {
  readonly check: Check;
  readonly statement: TrustStatement;
}

/** Asks whether the issuer is in a register that the verifier holds, now. */
export const checkTrust = async (
  issuer: string,
  trustSource: TrustSource,
  now: number,
): Promise<TrustAnswer> => {
  const statement = await trustSource.lookUp(issuer, now);
  switch (statement.state) {
    case 'known': {
      const values = { list: statement.register };
      return {
        statement,
        check: statement.practice
          ? createCheck('trust', 'warning', 'practice-register', { values })
          : createCheck('trust', 'success', 'issuer-known', { values }),
      };
    }
    case 'unknown':
      return { statement, check: createCheck('trust', 'warning', 'issuer-unknown') };
    case 'unreachable':
      return { statement, check: createCheck('trust', 'not-checked', 'trust-unreachable') };
  }
};
