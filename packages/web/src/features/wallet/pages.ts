import type { AppPage } from '../../ui/index.ts';

/** The wallet's pages. */
export const walletPages: readonly AppPage[] = [
  { path: '/app/wallet/credentials', load: () => import('./credentials/list-page.tsx') },
  { path: '/app/wallet/credentials/add', load: () => import('./credentials/add-page.tsx') },
  { path: '/app/wallet/credentials/$credential', load: () => import('./credentials/credential-page.tsx') },
  { path: '/app/wallet/shared', load: () => import('./shares/list-page.tsx') },
  { path: '/app/wallet/shared/new', load: () => import('./shares/new-page.tsx') },
  { path: '/app/wallet/shared/$share', load: () => import('./shares/share-page.tsx') },
  { path: '/app/wallet/data', load: () => import('./data/data-page.tsx') },
];
