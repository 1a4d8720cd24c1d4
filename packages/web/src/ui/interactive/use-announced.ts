import { useEffect, useRef, useState } from 'react';

/**
 * A text for a live region that changes at most every `seconds`: the newest text
 * then, and the last one at once when `final`. Screen readers get news, not a flood.
 */
export const useAnnounced = (text: string, final: boolean, seconds = 10): string => {
  const newest = useRef(text);
  newest.current = text;
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    if (final) return setAnnounced(newest.current);
    const timer = setInterval(() => setAnnounced(newest.current), seconds * 1000);
    return () => clearInterval(timer);
  }, [final, seconds]);
  return announced;
};
