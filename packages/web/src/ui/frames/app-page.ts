import type { ComponentType } from 'react';

/** One page of the application, as a feature describes it and `app` mounts it. */
export interface AppPage {
  /** Below the origin, with TanStack's parameters: `/app/wallet/credentials/$credential`. */
  readonly path: string;
  /** Loads the page when it is first opened. */
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}
