/**
 * The checks of a verification, by suite: what each is called and what each outcome means. Outcomes are
 * `success`, `caution`, `failure` and `skipped`; a finding's own sentence is said after it.
 */
export const checks = {
  'check.outcome.success': 'Passed',
  'check.outcome.caution': 'Caution',
  'check.outcome.failure': 'Failed',
  'check.outcome.skipped': 'Not checked',

  'check.structure.label': 'Readable',
  'check.structure.success': 'It is built as its standard asks.',
  'check.structure.failure': 'It isn’t built as its standard asks, so it can’t be checked further.',
  'check.structure.skipped': 'We didn’t get this far.',

  'check.proof.label': 'Unchanged',
  'check.proof.success': 'The seal covers every word below, and it fits.',
  'check.proof.failure': 'The seal doesn’t fit the content. Something was changed after it was sealed.',
  'check.proof.skipped': 'The key for this seal didn’t arrive, so we couldn’t compare.',

  'check.issuer.label': 'Who sealed it',
  'check.issuer.success': '{issuer}. The key belongs to it.',
  'check.issuer.caution': 'It calls itself {issuer}.',
  'check.issuer.failure': 'The key doesn’t belong to {issuer}.',
  'check.issuer.skipped': 'Without a checked seal we can’t say.',

  'check.trust.label': 'Trusted',
  'check.trust.success': 'On the list that {list} keeps.',
  'check.trust.caution': 'On none of the lists that we trust.',
  'check.trust.failure': 'The list that {list} keeps says not to trust it.',
  'check.trust.skipped': 'The list of trusted issuers didn’t arrive.',

  'check.status.label': 'Not revoked or suspended',
  'check.status.success': 'By the issuer’s own list of {listed}.',
  'check.status.none': 'The issuer doesn’t keep a list for this one, so it can’t be revoked.',
  'check.status.caution': 'The issuer’s list of {listed} says that it is suspended.',
  'check.status.failure': 'The issuer’s list of {listed} says that it is revoked.',
  'check.status.skipped': 'The issuer’s list didn’t arrive, so we don’t know.',

  'check.validity.label': 'In date',
  'check.validity.success':
    '{until, select, none {Issued {from}. It has no end date.} other {Issued {from}, in force until {until}.}}',
  'check.validity.caution': 'It only counts from {from}.',
  'check.validity.failure': 'It ended on {until}.',
  'check.validity.skipped': 'It states no dates that we can read.',

  'check.profile.label': 'Complete',
  'check.profile.success': 'Everything that the European standard asks for is there: {done} of {total}.',
  'check.profile.caution': '{done} of the {total} elements that the European standard asks for are there.',
  'check.profile.skipped':
    'It isn’t a micro-credential in the European standard’s sense, so we didn’t count.',

  'check.practice.label': 'Real, not practice',
  'check.practice.success': 'It doesn’t come from a training copy.',
  'check.practice.caution': 'It comes from a training copy and says so itself.',
  'check.practice.skipped': 'We didn’t get this far.',
} as const;
