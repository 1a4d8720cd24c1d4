/** Refusals while a micro-credential is drafted, approved, published and offered. */
export const designingProblems = {
  'problem.achievement-not-found.title': 'There is no such micro-credential.',
  'problem.achievement-not-found.remedy': 'Find it in the list.',
  'problem.version-not-found.title': 'There is no such version.',
  'problem.version-not-found.remedy': 'Open the micro-credential and choose one of its versions.',
  'problem.version-not-draft.title': 'Only a draft can be changed; this version is “{state}”.',
  'problem.version-not-draft.remedy': 'Withdraw it into drafting, or start the next version.',
  'problem.draft-changed.title': 'Somebody else has saved this draft meanwhile.',
  'problem.draft-changed.remedy': 'Compare both and save what should stand. Nothing of yours is lost.',
  'problem.version-unfinished.title': 'Version {version} isn’t published yet.',
  'problem.version-unfinished.remedy': 'Go on with it; the next version starts from one that is published.',
  'problem.version-step-impossible.title': 'This version is “{state}”, so this step can’t be taken.',
  'problem.version-step-impossible.remedy': 'Load it again to see what happened.',
  'problem.elements-missing.title':
    '{count, plural, one {One thing is} other {# things are}} missing or wrong before this can go on.',
  'problem.elements-missing.remedy': 'Each is named with what to do.',
  'problem.author-approves-own.title': 'You wrote this version, so somebody else has to approve it.',
  'problem.author-approves-own.remedy': 'Ask another person with the approver’s role.',
  'problem.organisation-not-confirmed.title': 'The organisation isn’t confirmed, so it can’t publish yet.',
  'problem.organisation-not-confirmed.remedy':
    'Whoever runs this installation confirms its legal identity and awarding power. You will get a mail.',
  'problem.version-not-published.title': 'There is no published version to offer.',
  'problem.version-not-published.remedy': 'Publish it first.',
  'problem.offering-invalid.title': 'Something in this offering needs another look.',
  'problem.offering-invalid.remedy': 'Correct what is named and send it again.',
  'problem.offering-not-found.title': 'There is no such offering.',
  'problem.offering-not-found.remedy': 'Load the list again; it may have been withdrawn.',
} as const;
