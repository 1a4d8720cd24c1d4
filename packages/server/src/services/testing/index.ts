/** testing: an installation with providers and people, for tests of services and routes. */
export * from './provider-world.ts';
export * from './software-authenticator.ts';
