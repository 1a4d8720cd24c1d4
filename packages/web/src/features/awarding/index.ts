/**
 * awarding: the provider's awards and their register: decisions, awards to one
 * learner or from a list, and what may be done with an award afterwards. What is
 * decided on is designed next door.
 */
import type { AppPage } from '../../ui/index.ts';

const decisions = '/app/provider/$organisation/awards';
const register = '/app/provider/$organisation/credentials';

export const awardingPages: readonly AppPage[] = [
  { path: decisions, load: () => import('./decisions/decisions-page.tsx') },
  { path: `${decisions}/new`, load: () => import('./decisions/record-decision-page.tsx') },
  { path: `${decisions}/$decision`, load: () => import('./decisions/decision-page.tsx') },
  { path: `${decisions}/$decision/learner`, load: () => import('./learner/award-learner-page.tsx') },
  { path: `${decisions}/$decision/list`, load: () => import('./batches/list-page.tsx') },
  { path: `${decisions}/$decision/batches/$batch`, load: () => import('./batches/batch-page.tsx') },
  { path: register, load: () => import('./register/register-page.tsx') },
  { path: `${register}/$award`, load: () => import('./register/award-page.tsx') },
];
