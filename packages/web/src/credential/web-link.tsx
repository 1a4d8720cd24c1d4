import type { ReactNode } from 'react';

/** The address if a browser may open it, else undefined: credentials come from strangers, and `javascript:` is an address too. */
export const openableAddress = (address: string | undefined): string | undefined => {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
};

/** A link out of a credential. What can't be opened safely is shown as text. */
export const WebLink = ({ address, children }: { address: string; children?: ReactNode }) => {
  const href = openableAddress(address);
  if (!href) return <>{children ?? address}</>;
  return (
    <a href={href} rel="noreferrer nofollow">
      {children ?? new URL(href).host}
    </a>
  );
};
