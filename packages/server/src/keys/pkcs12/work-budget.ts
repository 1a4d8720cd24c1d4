import { Problem } from '@sigillo/core/base';

/** Rounds of hashing for one file, whatever it asks for: browsers' files take some 600,000 a container. */
const mostRounds = 4_000_000;

/** How much work a file may make us do. */
export interface WorkBudget {
  /** Takes so many rounds. Problem `pkcs12-too-costly`. */
  spend(rounds: number): void;
}

export const createWorkBudget = (): WorkBudget => {
  let left = mostRounds;
  return {
    spend: (rounds) => {
      left -= rounds;
      if (rounds < 1 || left < 0) throw new Problem('rule', 'pkcs12-too-costly');
    },
  };
};
