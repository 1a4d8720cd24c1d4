import { journey } from './support/journey.ts';

/** One command starts the product; in the end a new provider's micro-credential is public in two languages. */
journey(
  'Journey 1: from nothing to a live offer',
  [
    { name: 'one command starts an installation without practice data', waitsFor: 'this test' },
    { name: 'a new person signs in by a link in a mail', waitsFor: 'this test' },
    { name: 'registers the provider with its legal identity and its awarding power', waitsFor: 'this test' },
    { name: 'the operator confirms it', waitsFor: 'this test' },
    {
      name: 'the author designs in two languages until the completeness list is full',
      waitsFor: 'this test',
    },
    { name: 'sends it to review and can’t approve it', waitsFor: 'this test' },
    { name: 'a second person approves it', waitsFor: 'this test' },
    { name: 'it is published with an offering', waitsFor: 'this test' },
    { name: 'a public page and a catalogue entry exist in both languages', waitsFor: 'this test' },
  ],
  () => undefined,
);
