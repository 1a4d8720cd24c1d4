import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** What a link to a field may land on, best first: the field, its first part, what it is a part of. */
const findTarget = (id: string): HTMLElement | null => {
  for (let name = id; name.includes('-'); name = name.slice(0, name.lastIndexOf('-'))) {
    const exact = document.getElementById(name);
    if (exact) return exact;
    const part = document.querySelector<HTMLElement>(
      `[id^="${CSS.escape(name)}-"]:is(input, textarea, select)`,
    );
    if (part) return part;
  }
  return null;
};

const land = (target: HTMLElement): void => {
  target.closest('details')?.setAttribute('open', '');
  if (target instanceof HTMLDetailsElement) target.querySelector('summary')?.focus();
  else target.focus();
  target.scrollIntoView({ block: 'center' });
};

/** Puts the focus where a link to a field leads, also when the field is inside something folded. */
export const useFocusOnHash = (): void => {
  const { hash, key } = useLocation({
    select: (location) => ({ hash: location.hash, key: location.state.__TSR_key }),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: following the same link again is a new key
  useEffect(() => {
    if (hash === '') return;
    let tries = 0;
    // The page may still be on its way.
    const timer = setInterval(() => {
      const target = findTarget(hash);
      if (target) land(target);
      if (target || ++tries > 40) clearInterval(timer);
    }, 50);
    return () => clearInterval(timer);
  }, [hash, key]);
};
