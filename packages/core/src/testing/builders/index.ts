/** builders: complete, realistic invented records for tests, to be bent where a test needs it. */
export * from './build-carriers.ts';
export * from './build-content.ts';
export * from './build-earnest-authority.ts';
export * from './build-scene.ts';
export * from './build-seal-world.ts';
export * from './build-specification.ts';
