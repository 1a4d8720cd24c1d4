/** Moves inside the application without loading it anew. */
type Navigate = (href: string) => void;

const isOurs = (link: HTMLAnchorElement): boolean =>
  link.origin === location.origin &&
  (link.pathname === '/app' || link.pathname.startsWith('/app/')) &&
  !link.hasAttribute('download') &&
  (link.target === '' || link.target === '_self');

/**
 * Lets plain links work as links everywhere and still be quick here: primitives
 * know no router. Clicks with a modifier, downloads and links within the page are
 * the browser's. Returns what ends the listening.
 */
export const followLinks = (navigate: Navigate): (() => void) => {
  const follow = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !isOurs(link)) return;
    if (link.hash !== '' && link.pathname === location.pathname && link.search === location.search) return;
    event.preventDefault();
    navigate(link.pathname + link.search + link.hash);
  };
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
};
