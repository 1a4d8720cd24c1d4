import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import { useWords } from '../words/words.tsx';

/** Something that was done. */
export interface Confirmation {
  readonly id: number;
  readonly message: string;
  /** Milliseconds. */
  readonly at: number;
  /** Takes it back, while the toast stands. */
  readonly undo?: (() => void) | undefined;
}

interface Toasts {
  readonly history: readonly Confirmation[];
  readonly confirm: (message: string, undo?: () => void) => void;
}

const shownFor = 8000;

const ToastContext = createContext<Toasts>({ history: [], confirm: () => undefined });

/** Confirms what was done. Errors are never said this way: they stay beside what caused them. */
export const useToasts = (): Toasts => useContext(ToastContext);

const Toast = ({ confirmation, onEnd }: { confirmation: Confirmation; onEnd: () => void }) => {
  const { say } = useWords();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onEnd, shownFor);
    return () => clearTimeout(timer);
  }, [held, onEnd]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: resting on it only gives more time to read
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name="success" />
      <p>{confirmation.message}</p>
      {confirmation.undo && (
        <button
          type="button"
          onClick={() => {
            confirmation.undo?.();
            onEnd();
          }}
        >
          {say('action.undo')}
        </button>
      )}
      <button type="button" onClick={onEnd}>
        {say('ui.toast.dismiss')}
      </button>
    </div>
  );
};

/** Shows confirmations at the bottom, eight seconds each, longer while somebody points at them. */
export const ToastProvider = ({ children }: { children: ReactNode }) => {
  const { say } = useWords();
  const [history, setHistory] = useState<readonly Confirmation[]>([]);
  const [ended, setEnded] = useState<ReadonlySet<number>>(new Set());
  const confirm = useCallback((message: string, undo?: () => void) => {
    const at = Date.now();
    setHistory((before) => [{ id: (before[0]?.id ?? 0) + 1, message, at, undo }, ...before].slice(0, 50));
  }, []);
  const end = useCallback((id: number) => setEnded((before) => new Set(before).add(id)), []);
  const toasts = useMemo(() => ({ history, confirm }), [history, confirm]);
  const shown = history.filter(({ id }) => !ended.has(id)).slice(0, 3);
  return (
    <ToastContext value={toasts}>
      {children}
      <section className="toasts" aria-label={say('ui.toast.region')} aria-live="polite">
        {shown.map((confirmation) => (
          <TimedToast key={confirmation.id} confirmation={confirmation} end={end} />
        ))}
      </section>
    </ToastContext>
  );
};

const TimedToast = ({ confirmation, end }: { confirmation: Confirmation; end: (id: number) => void }) => {
  const onEnd = useCallback(() => end(confirmation.id), [end, confirmation.id]);
  return <Toast confirmation={confirmation} onEnd={onEnd} />;
};

/** What was confirmed since the page was opened, for those who missed a toast. */
export const ToastHistory = () => {
  const { say, time } = useWords();
  const { history } = useToasts();
  return (
    <section className="sheet" aria-labelledby="toast-history">
      <h2 id="toast-history">{say('ui.toast.history')}</h2>
      {history.length === 0 ? (
        <p className="quiet">{say('ui.toast.history-empty')}</p>
      ) : (
        <ol className="timeline">
          {history.map(({ id, message, at }) => (
            <li key={id}>
              <span className="quiet small">{time(at)}</span>
              <p>{message}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
