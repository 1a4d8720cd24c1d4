import { Notice, useWords } from '../../../ui/index.ts';
import type { CeremonyFailure } from './ceremonies.ts';

/** That no passkey was used, and that nothing is lost. */
export const CeremonyNotice = ({ reason }: { reason: CeremonyFailure }) => {
  const { say } = useWords();
  return (
    <Notice tone="caution" role="alert" title={say(`account.passkeys.${reason}.title`)}>
      {say(`account.passkeys.${reason}.text`)}
    </Notice>
  );
};
