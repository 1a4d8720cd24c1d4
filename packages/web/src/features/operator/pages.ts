import type { AppPage } from '../../ui/index.ts';

/** The operator's pages. */
export const operatorPages: readonly AppPage[] = [
  { path: '/app/operator/organisations', load: () => import('./organisations-page.tsx') },
  { path: '/app/operator/organisations/$organisation', load: () => import('./organisation-page.tsx') },
  { path: '/app/operator/jobs', load: () => import('./jobs-page.tsx') },
  { path: '/app/operator/health', load: () => import('./health-page.tsx') },
];
