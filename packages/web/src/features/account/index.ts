/** account: how we call somebody, and in which language. Addresses and data are the wallet's. */
export { accountPages } from './pages.ts';
