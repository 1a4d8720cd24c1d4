import { useLocation, useParams, useRouter } from '@tanstack/react-router';

/** A part of the address's path: `credential` of `/app/wallet/credentials/$credential`. */
export const useAddressPart = (name: string): string =>
  (useParams({ strict: false }) as Record<string, string | undefined>)[name] ?? '';

/** The query in the address, and the address with some of it changed: views can be linked to, and Back works. */
export const useAddressQuery = (): {
  readonly query: URLSearchParams;
  readonly hrefWith: (changes: Readonly<Record<string, string | undefined>>) => string;
} => {
  const pathname = useLocation({ select: (location) => location.pathname });
  const searchText = useLocation({ select: (location) => location.searchStr });
  const query = new URLSearchParams(searchText);
  return {
    query,
    hrefWith: (changes) => {
      const next = new URLSearchParams(query);
      for (const [name, value] of Object.entries(changes)) {
        if (value === undefined) next.delete(name);
        else next.set(name, value);
      }
      const text = next.toString();
      return text === '' ? pathname : `${pathname}?${text}`;
    },
  };
};

/** Goes to another page of the application. `replace` leaves no step behind for Back. */
export const useGo = (): ((href: string, options?: { readonly replace?: boolean }) => void) => {
  const router = useRouter();
  return (href, { replace = false } = {}) => router.history[replace ? 'replace' : 'push'](href);
};
