/**
 * config: the environment, read once: validation, defaults, and their description
 * for the operator. Nobody else reads a variable.
 */
export * from './describe-config.ts';
export * from './read-config.ts';
export * from './stop-requests.ts';
