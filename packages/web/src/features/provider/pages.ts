import type { AppPage } from '../../ui/index.ts';

const base = '/app/provider/$organisation';
const list = `${base}/micro-credentials`;
const one = `${list}/$achievement`;
const version = `${one}/versions/$version`;

/** The provider's pages but for awarding. */
export const providerPages: readonly AppPage[] = [
  { path: `${base}/to-do`, load: () => import('./to-do/to-do-page.tsx') },
  { path: list, load: () => import('./micro-credentials/list-page.tsx') },
  { path: `${list}/new`, load: () => import('./micro-credentials/new-page.tsx') },
  { path: one, load: () => import('./micro-credentials/overview-page.tsx') },
  { path: `${one}/history`, load: () => import('./micro-credentials/history-page.tsx') },
  { path: `${one}/offerings`, load: () => import('./offerings/offerings-page.tsx') },
  { path: `${one}/offerings/$offering`, load: () => import('./offerings/offering-page.tsx') },
  { path: version, load: () => import('./micro-credentials/version-page.tsx') },
  { path: `${version}/design/$section`, load: () => import('./designing/designer-page.tsx') },
  { path: `${version}/check`, load: () => import('./designing/check-page.tsx') },
  { path: `${version}/preview`, load: () => import('./micro-credentials/preview-page.tsx') },
  { path: `${version}/review`, load: () => import('./micro-credentials/review-page.tsx') },
  { path: `${version}/publish`, load: () => import('./offerings/publish-page.tsx') },
  { path: `${base}/seals`, load: () => import('./seals/seals-page.tsx') },
  { path: `${base}/seals/request`, load: () => import('./seals/request-seal-page.tsx') },
  { path: `${base}/seals/import`, load: () => import('./seals/import-seal-page.tsx') },
  { path: `${base}/seals/$key/certificate`, load: () => import('./seals/certificate-page.tsx') },
  { path: `${base}/seals/$key/compromised`, load: () => import('./seals/report-key-page.tsx') },
  { path: `${base}/people`, load: () => import('./people/people-page.tsx') },
  { path: `${base}/people/invite`, load: () => import('./people/invite-page.tsx') },
  { path: `${base}/people/$member`, load: () => import('./people/member-page.tsx') },
  { path: `${base}/organisation`, load: () => import('./organisation/settings-page.tsx') },
  { path: `${base}/organisation/api-keys`, load: () => import('./api-keys/api-keys-page.tsx') },
  { path: `${base}/organisation/api-keys/new`, load: () => import('./api-keys/new-api-key-page.tsx') },
  { path: '/app/organisations/new/$step', load: () => import('./organisation/register-page.tsx') },
  {
    path: '/app/organisations/$organisation/registered',
    load: () => import('./organisation/registered-page.tsx'),
  },
];
