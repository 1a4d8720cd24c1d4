import { fileURLToPath } from 'node:url';

/** The checkout's root, and its place for what set-up makes (ignored by git). */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
export const setupDirectory = `${root}/.setup`;
