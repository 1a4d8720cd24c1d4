import { use, useState } from 'react';
import { ApiProblem } from './api-problem.ts';
import { ProofContext, sendProven } from './step-up.ts';

/** A fault of the input and the place it is about, as the server said it. */
export interface SubmitFault {
  /** JSON Pointer into the body that was sent. */
  readonly pointer: string;
  readonly detail: string;
}

/** Where sending a form stands. */
export interface Submission {
  readonly busy: boolean;
  /** Counts attempts that were refused, so that an error summary takes the focus at each. */
  readonly attempt: number;
  /** Why the last attempt was refused; undefined before and after a success. */
  readonly problem: ApiProblem | undefined;
  readonly faults: readonly SubmitFault[];
  /** Sends once at a time; again where fresh proof was wanted and given. Resolves to whether it was taken; what isn't a refusal is thrown. */
  readonly submit: (send: () => Promise<unknown>) => Promise<boolean>;
  /** Refuses before sending, with faults found here. */
  readonly refuse: (faults: readonly SubmitFault[]) => void;
}

/** Sends a form and keeps what was refused, so that the form can say it beside its fields. Nothing typed is touched. */
export const useSubmit = (): Submission => {
  const ask = use(ProofContext);
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<ApiProblem>();
  const [faults, setFaults] = useState<readonly SubmitFault[]>([]);
  const refuse = (found: readonly SubmitFault[], reason?: ApiProblem): void => {
    setProblem(reason);
    setFaults(found);
    setAttempt((before) => before + 1);
  };
  const submit = async (send: () => Promise<unknown>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    try {
      await sendProven(send, ask);
      setProblem(undefined);
      setFaults([]);
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      refuse(error.errors, error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, attempt, problem, faults, submit, refuse: (found) => refuse(found) };
};

/** The id of the control for a place in the body: `/address/country` is `at-address-country`. */
export const controlId = (pointer: string): string => `at${pointer.replaceAll('/', '-')}`;
