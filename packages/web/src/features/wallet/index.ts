/**
 * wallet: what a learner does with credentials: look, add, share, take away,
 * erase. How a credential looks is the room `credential`; what may be done is
 * the server's to decide.
 */
export { walletPages } from './pages.ts';
