/**
 * routes: each area of the API, mounted operation by operation. A route calls a
 * service and shapes its answer; it decides nothing.
 */
import type { InstallRoutes } from '../env.ts';
import { achievementRoutes } from './achievements.ts';
import { awardingRoutes } from './awarding.ts';
import { catalogueRoutes } from './catalogue.ts';
import { describingRoutes } from './describing.ts';
import { documentRoutes } from './documents.ts';
import { eSealRoutes } from './e-seals.ts';
import { learnerListRoutes } from './learner-lists.ts';
import { operatorRoutes } from './operator.ts';
import { organisationRoutes } from './organisations.ts';
import { passkeyRoutes } from './passkeys.ts';
import { practiceRoutes } from './practice.ts';
import { sessionRoutes } from './session.ts';
import { verificationRoutes } from './verification.ts';
import { walletRoutes } from './wallet.ts';

/** Every area, in any order: paths don't overlap. */
export const routes: readonly InstallRoutes[] = [
  sessionRoutes,
  passkeyRoutes,
  practiceRoutes,
  organisationRoutes,
  operatorRoutes,
  achievementRoutes,
  catalogueRoutes,
  describingRoutes,
  awardingRoutes,
  learnerListRoutes,
  eSealRoutes,
  walletRoutes,
  verificationRoutes,
];

/**
 * Documents for machines, the same for everybody. Mounted before sessions are looked at: a shared
 * cache must never keep an answer that renewed somebody's.
 */
export const publicRoutes: readonly InstallRoutes[] = [documentRoutes];
