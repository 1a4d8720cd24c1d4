import { accountPages } from '../features/account/index.ts';
import { awardingPages } from '../features/awarding/index.ts';
import { walletPages } from '../features/wallet/index.ts';
import type { AppPage } from '../ui/index.ts';

/** Every page of the application: each feature lists its own, and this list joins them. */
export const appPages: readonly AppPage[] = [...awardingPages, ...walletPages, ...accountPages];
