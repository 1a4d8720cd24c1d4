/**
 * account: how we call somebody, in which language, and how they show that it is them. Addresses and
 * data are the wallet's.
 */
export { accountPages } from './pages.ts';
export { ProofProvider } from './step-up/proof-provider.tsx';
