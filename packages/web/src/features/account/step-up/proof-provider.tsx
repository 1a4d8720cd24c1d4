import { type ReactNode, useCallback, useRef, useState } from 'react';
import { type AskForProof, ProofContext } from '../../../api/index.ts';
import { ProofDialog } from './proof-dialog.tsx';

/**
 * Asks for fresh proof wherever the server wants it before it goes on: in a dialog over whatever
 * is there, so that nothing typed is lost.
 */
export const ProofProvider = ({ children }: { children: ReactNode }) => {
  const answer = useRef<(proved: boolean) => void>(undefined);
  const [asking, setAsking] = useState(false);
  const ask = useCallback<AskForProof>(
    () =>
      new Promise((resolve) => {
        // One question at a time: an earlier one that was left open is answered with no.
        answer.current?.(false);
        answer.current = resolve;
        setAsking(true);
      }),
    [],
  );
  const end = (proved: boolean): void => {
    setAsking(false);
    answer.current?.(proved);
    answer.current = undefined;
  };
  return (
    <ProofContext value={ask}>
      {children}
      {asking && <ProofDialog onProved={() => end(true)} onClose={() => end(false)} />}
    </ProofContext>
  );
};
