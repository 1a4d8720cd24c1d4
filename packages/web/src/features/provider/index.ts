/**
 * provider: designing, approving, publishing and offering micro-credentials, the
 * organisation itself, its people and keys. Awarding is a feature of its own;
 * who may do what is the server's to decide.
 */
export { providerPages } from './pages.ts';
