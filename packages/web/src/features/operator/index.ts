/**
 * operator: running an installation: confirming organisations, watching jobs
 * and health. What organisations do inside is theirs.
 */
export { operatorPages } from './pages.ts';
