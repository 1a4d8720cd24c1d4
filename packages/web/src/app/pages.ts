import type { AppPage } from '../ui/index.ts';

/** Every page of the application: each feature lists its own, and this list joins them. */
export const appPages: readonly AppPage[] = [];
