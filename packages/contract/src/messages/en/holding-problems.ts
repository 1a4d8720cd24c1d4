/** Refusals while people collect, keep and share. */
export const holdingProblems = {
  'problem.offer-not-found.title': 'This link leads to no credential.',
  'problem.offer-not-found.remedy':
    'The address may have lost a part on its way to you. Open the link from the mail again.',
  'problem.offer-gone.title': 'There is nothing to collect behind this link any more.',
  'problem.offer-gone.remedy': 'Ask the organisation that sent it to you.',
  'problem.offer-collected.title': 'This credential was collected already.',
  'problem.offer-collected.remedy':
    'Sign in with the address that the mail came to, and open your credentials.',
  'problem.offer-not-yours.title': 'This link was sent to another address.',
  'problem.offer-not-yours.remedy':
    'Sign in with the address that the mail came to, or add it to your account and confirm it.',
  'problem.credential-not-found.title': 'This credential isn’t among yours.',
  'problem.credential-not-found.remedy': 'Open your credentials and choose one of them.',
  'problem.credential-unreadable.title': 'We can’t read this file as a credential.',
  'problem.credential-unreadable.remedy':
    'Add the file as its issuer gave it to you, not a picture or a printout of it.',
  'problem.share-not-found.title': 'This link leads to nothing shared.',
  'problem.share-not-found.remedy': 'The address may have lost a part on its way to you. Ask for it again.',
  'problem.share-ended.title': 'This link ended on {day}.',
  'problem.share-ended.remedy': 'Ask the person who sent it for a new one.',
  'problem.share-stopped.title': 'The person who sent this link has ended it.',
  'problem.share-stopped.remedy': 'Ask them for a new one.',
  'problem.share-end-past.title': 'This link would have ended already.',
  'problem.share-end-past.remedy': 'Choose a day and time to come.',
  'problem.share-end-far.title': 'A link can’t last longer than a year.',
  'problem.share-end-far.remedy': 'Choose an earlier end. You can share again when it has come.',
  'problem.time-zone-unknown.title': 'We don’t know this time zone.',
  'problem.time-zone-unknown.remedy': 'Write one such as Europe/Vienna.',
  'problem.share-not-whole.title': 'The whole file isn’t shared.',
  'problem.share-not-whole.remedy': 'Ask the person who sent the link to share all elements.',
} as const;
