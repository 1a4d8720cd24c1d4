import { sealOperations } from '@sigillo/contract/api';
import type { MessageId } from '@sigillo/contract/messages';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { controlId, type Submission } from '../../../api/index.ts';
import { useGo, useOrganisation } from '../../../place/index.ts';
import { Button, FormPage, LinkButton, Refusal, useWords, WorkHead } from '../../../ui/index.ts';
import { useToasts } from '../../../ui/interactive/index.ts';
import { addresses } from '../place/addresses.ts';

interface SealFormProps {
  readonly title: MessageId;
  readonly about: MessageId;
  readonly submission: Submission;
  readonly onSend: () => void;
  readonly children: ReactNode;
}

/** A form about certificates for e-seals: its head, its refusals, and the way back. */
export const SealForm = ({ title, about, submission, onSend, children }: SealFormProps) => {
  const { say } = useWords();
  const { organisation } = useOrganisation();
  const { busy, problem, faults, attempt } = submission;
  const back = addresses.seals(organisation);
  return (
    <>
      <p className="work__back">
        <a href={back}>{say('nav.provider.seals')}</a>
      </p>
      <WorkHead title={say(title)} about={say(about)} />
      {problem && faults.length === 0 && <Refusal problem={problem} />}
      <FormPage
        attempt={attempt}
        errors={faults.map(({ pointer, detail }) => ({ field: controlId(pointer), message: detail }))}
        actions={
          <>
            <Button type="submit" kind="first" busy={busy}>
              {say(title)}
            </Button>
            <LinkButton href={back}>{say('action.cancel')}</LinkButton>
          </>
        }
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
      >
        {children}
      </FormPage>
    </>
  );
};

/** What follows a form that was taken: the list is read anew, and says what happened. */
export const useSealTaken = (): ((message: MessageId) => Promise<void>) => {
  const { say } = useWords();
  const { organisation } = useOrganisation();
  const queries = useQueryClient();
  const { confirm } = useToasts();
  const go = useGo();
  return async (message) => {
    await queries.invalidateQueries({ queryKey: [sealOperations.list.id] });
    confirm(say(message));
    go(addresses.seals(organisation));
  };
};
