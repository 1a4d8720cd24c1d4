import { journey } from './support/journey.ts';

/** A learner collects with the keyboard alone, keeps it, and leaves with everything. */
journey(
  'Journey 4: collect, keep, leave',
  [
    { name: 'collects by the link in the mail, with the keyboard alone', waitsFor: 'this test' },
    { name: 'downloads the credential; other people’s verifiers find it genuine', waitsFor: 'this test' },
    { name: 'changes the e-mail address', waitsFor: 'this test' },
    { name: 'puts the credential into an EUDI-style wallet', waitsFor: 'OpenID4VCI' },
    { name: 'exports everything; it verifies where the product is switched off', waitsFor: 'this test' },
  ],
  () => undefined,
);
