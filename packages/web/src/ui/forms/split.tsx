import type { ReactNode } from 'react';

/** Work in one column and what accompanies it in a narrow one beside it; below it on small screens. */
export const Split = ({
  children,
  aside,
  label,
}: {
  children: ReactNode;
  aside: ReactNode;
  /** Names the second column. */
  label: string;
}) => (
  <div className="split">
    <div className="split__main">{children}</div>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself where it is higher than the window */}
    <aside className="split__aside" aria-label={label} tabIndex={0}>
      {aside}
    </aside>
  </div>
);

/** Two fields that belong together: beside each other where there is room. */
export const Pair = ({ children }: { children: ReactNode }) => <div className="pair">{children}</div>;
