import type { apiKeyOperations, ResponseOf } from '@sigillo/contract/api';
import { useEffect, useRef, useState } from 'react';
import { controlId } from '../../../api/index.ts';
import { Button, LinkButton, Notice, TextField, useWords, WorkHead } from '../../../ui/index.ts';
import { copyText, useToasts } from '../../../ui/interactive/index.ts';

const fieldId = controlId('/secret');

interface MadeKeyProps {
  readonly made: ResponseOf<typeof apiKeyOperations.create>;
  readonly back: string;
}

/** Shows the secret of a new key, this once. */
export const MadeKey = ({ made, back }: MadeKeyProps) => {
  const { say } = useWords();
  const { confirm } = useToasts();
  const [failed, setFailed] = useState(false);
  const sheet = useRef<HTMLElement>(null);
  // The form is gone and the focus with it: what took its place is read from here.
  useEffect(() => sheet.current?.focus(), []);
  const copy = async (): Promise<void> => {
    if (await copyText(made.secret)) return confirm(say('provider.api-keys.copied'));
    setFailed(true);
    (document.getElementById(fieldId) as HTMLInputElement | null)?.select();
  };
  return (
    <>
      <WorkHead title={say('provider.api-keys.made.title')} />
      <section
        className="sheet flow"
        ref={sheet}
        tabIndex={-1}
        aria-label={say('provider.api-keys.made.title')}
      >
        <Notice tone="caution">{say('provider.api-keys.made.once')}</Notice>
        <TextField
          id={fieldId}
          label={say('provider.api-keys.secret', { name: made.name })}
          value={made.secret}
          readOnly
          autoComplete="off"
          spellCheck={false}
          onFocus={(event) => event.target.select()}
        />
        <div className="row">
          <Button kind="first" onClick={() => void copy()}>
            {say('provider.api-keys.copy')}
          </Button>
          <LinkButton href={back}>{say('provider.api-keys.back')}</LinkButton>
        </div>
        <p role="status">{failed && say('provider.api-keys.copy.failed')}</p>
      </section>
    </>
  );
};
