import { useLocation, useParams, useRouter } from '@tanstack/react-router';

/** What the address names: which organisation, decision, award and so on. Absent parts are undefined. */
export const useAddressParts = (): Readonly<Record<string, string | undefined>> =>
  useParams({ strict: false }) as Record<string, string | undefined>;

/** The query in the address, and the address with another one: views can be linked to, and Back works. */
export const useAddressQuery = (): {
  readonly query: URLSearchParams;
  /** An empty or undefined value leaves the name out. */
  readonly hrefWith: (changes: Readonly<Record<string, string | undefined>>) => string;
} => {
  const pathname = useLocation({ select: (location) => location.pathname });
  const search = useLocation({ select: (location) => location.searchStr });
  const hrefWith = (changes: Readonly<Record<string, string | undefined>>): string => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    const text = next.toString();
    return text === '' ? pathname : `${pathname}?${text}`;
  };
  return { query: new URLSearchParams(search), hrefWith };
};

/** Goes to another page of the application. */
export const useGo = (): ((href: string, how?: 'push' | 'replace') => void) => {
  const { history } = useRouter();
  return (href, how = 'push') => (how === 'push' ? history.push(href) : history.replace(href));
};
