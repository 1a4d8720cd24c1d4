/**
 * place: where somebody is in the application, read from the address, and how
 * to go elsewhere. The only room besides `app` that knows the router; features
 * ask here, so that each view has an address of its own.
 */
export * from './use-address.ts';
export * from './use-organisation.ts';
