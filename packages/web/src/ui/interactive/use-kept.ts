import { useCallback, useState } from 'react';

const read = <T>(key: string, initial: T): T => {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? initial : ({ ...initial, ...JSON.parse(text) } as T);
  } catch {
    return initial;
  }
};

/**
 * Keeps what is typed into a form in this tab until it is sent: a failed request,
 * a reload or an ended session loses nothing. Not for secrets. Name the person in
 * the key, so that nobody else finds it on a shared computer.
 */
export const useKept = <T extends object>(
  key: string,
  initial: T,
): {
  readonly value: T;
  readonly change: (changes: Partial<T>) => void;
  /** Once it was sent. */
  readonly forget: () => void;
} => {
  const [value, setValue] = useState(() => read(key, initial));
  const change = useCallback(
    (changes: Partial<T>) =>
      setValue((before) => {
        const next = { ...before, ...changes };
        try {
          sessionStorage.setItem(key, JSON.stringify(next));
        } catch {
          // Full or forbidden: it is still kept as long as the page is open.
        }
        return next;
      }),
    [key],
  );
  const forget = useCallback(() => sessionStorage.removeItem(key), [key]);
  return { value, change, forget };
};
