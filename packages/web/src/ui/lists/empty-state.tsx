import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly title: string;
  /** One sentence: what will be here, and what puts it here. */
  readonly children: ReactNode;
  /** One example of what it could be. */
  readonly example?: ReactNode;
  /** One button. */
  readonly action?: ReactNode;
}

/** A place where nothing is yet; it teaches what will be. */
export const EmptyState = ({ title, children, example, action }: EmptyStateProps) => (
  <div className="empty">
    <svg viewBox="-50 -50 100 100" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle r="40" strokeDasharray="2 3.5" />
      <circle r="48" />
    </svg>
    <h2>{title}</h2>
    <p>{children}</p>
    {example && <p className="empty__example">{example}</p>}
    {action}
  </div>
);
