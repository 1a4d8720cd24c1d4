import { useRef } from 'react';

/**
 * The key that makes sending the same thing twice harmless: the same input gets
 * the same key, so that a repetition after a lost answer is not done again.
 */
export const useOnceKey = (): ((input: unknown) => string) => {
  const last = useRef({ input: '', key: '' });
  return (input) => {
    const text = JSON.stringify(input);
    if (last.current.input !== text) last.current = { input: text, key: crypto.randomUUID() };
    return last.current.key;
  };
};
