import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../controls/button.tsx';
import { parseNumber } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../words/words.tsx';

export interface DialogProps {
  /** The question. */
  readonly title: string;
  /** What follows from the answer. */
  readonly children: ReactNode;
  /** The verb that answers it, for example "Revoke 12". */
  readonly confirm: string;
  /** Stays where one was; "Cancel" unless said otherwise. */
  readonly cancel?: string;
  readonly danger?: boolean;
  /** For what can't be undone in bulk: this number must be typed first. */
  readonly typeCount?: number;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** A question that has to be answered first. Mount it to open it; Escape and Cancel change nothing. */
export const Dialog = (props: DialogProps) => {
  const {
    title,
    children,
    confirm,
    cancel,
    danger = false,
    typeCount,
    busy = false,
    onConfirm,
    onClose,
  } = props;
  const { say, number } = useWords();
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [missed, setMissed] = useState(false);

  useEffect(() => {
    const opener = document.activeElement;
    element.current?.showModal();
    return () => {
      // Closed by its answer, it is gone before the browser could give the focus back; and often so is the button.
      const back = opener?.isConnected && opener !== document.body ? opener : document.getElementById('main');
      if (back instanceof HTMLElement) back.focus();
    };
  }, []);

  const answer = () => {
    if (typeCount !== undefined && parseNumber(typed) !== typeCount) return setMissed(true);
    onConfirm();
  };
  const wanted = typeCount === undefined ? '' : say('ui.dialog.type-count', { count: number(typeCount) });

  // Outside the place that asked: a dialog looks the same wherever it is opened.
  return createPortal(
    <dialog ref={element} className="dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <form
        method="dialog"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          answer();
        }}
      >
        <div className="dialog__body">
          {children}
          {typeCount !== undefined && (
            <TextField
              label={wanted}
              help={say('ui.dialog.type-count-help')}
              error={missed ? wanted : undefined}
              width="short"
              inputMode="numeric"
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </div>
        <div className="dialog__foot">
          <Button onClick={() => element.current?.close()}>{cancel ?? say('action.cancel')}</Button>
          <Button type="submit" kind={danger ? 'danger' : 'first'} busy={busy}>
            {confirm}
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  );
};
