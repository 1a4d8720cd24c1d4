import type { AppPage } from '../../ui/index.ts';

/** The account's page. */
export const accountPages: readonly AppPage[] = [
  { path: '/app/account', load: () => import('./account-page.tsx') },
];
