import { accountPages } from '../features/account/index.ts';
import { awardingPages } from '../features/awarding/index.ts';
import { operatorPages } from '../features/operator/index.ts';
import { providerPages } from '../features/provider/index.ts';
import { walletPages } from '../features/wallet/index.ts';
import type { AppPage } from '../ui/index.ts';

/** Every page of the application: each feature lists its own, and this list joins them. */
export const appPages: readonly AppPage[] = [
  ...providerPages,
  ...awardingPages,
  ...operatorPages,
  ...walletPages,
  ...accountPages,
];
