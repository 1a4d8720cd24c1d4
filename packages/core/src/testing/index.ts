/**
 * testing: fake ports for the tests of every package. Nothing here is secret,
 * random or true, and nothing of it may be used outside tests.
 */
export { createFakeClock, type FakeClock } from './fake-clock.ts';
export { createFakeKeyResolver, createFakeStatusSource, createFakeTrustSource } from './fake-sources.ts';
export { createSeededRandom } from './seeded-random.ts';
export { createTestEcSigner, createTestSigner } from './test-signer.ts';
