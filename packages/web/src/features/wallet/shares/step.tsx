import { useEffect, useRef } from 'react';
import type { WalletCard } from '../../../credential/index.ts';
import type { ShareDraft } from './share-draft.ts';

/** What every step gets: the draft, and how to change it and go on. */
export interface StepProps {
  readonly draft: ShareDraft;
  readonly change: (changes: Partial<ShareDraft>) => void;
  readonly onDone: () => void;
  readonly cards: readonly WalletCard[];
}

/** A step's title, which takes the focus when the step begins, so that whoever listens hears where they are. */
export const StepTitle = ({ children }: { children: string }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
};
