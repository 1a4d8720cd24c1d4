import { createContext } from 'react';
import { ApiProblem } from './api-problem.ts';

/** Asks whoever sits there to prove that it is them. Resolves to whether they did. */
export type AskForProof = () => Promise<boolean>;

/** Who asks; where nobody can, what wants proof is refused. */
export const ProofContext = createContext<AskForProof>(async () => false);

/**
 * Sends, and where fresh proof is wanted first, asks for it and sends once more. The refusal stands
 * when the person won't prove it.
 */
export const sendProven = async <T>(send: () => Promise<T>, ask: AskForProof): Promise<T> => {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'step-up-needed' || !(await ask())) throw error;
    return send();
  }
};
