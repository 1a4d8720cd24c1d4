/** Home, checking a credential, and opening what somebody shared. */
export const publicChecking = {
  'page.home.title': 'Micro-credentials that anybody can check',
  'page.home.lead':
    'Sigillo is where schools, employers and training centres seal what people have learned, where people keep it, and where anybody can see in seconds whether it is genuine.',
  'page.home.check.title': 'Check a credential',
  'page.home.check.text':
    'Somebody gave you a file? See who sealed it, whether it was changed, and whether it still counts.',
  'page.home.find.title': 'Find a micro-credential',
  'page.home.find.text': 'Short learning with a stated level, workload and assessment, from named providers.',
  'page.home.find.field': 'What do you want to learn?',
  'page.home.yours.title': 'Your credentials',
  'page.home.yours.text':
    'Collect what you were awarded, keep it, and show only what you choose to whom you choose.',
  'page.home.yours.action': 'Open your credentials',
  'page.home.organisations.title': 'For organisations that award',
  'page.home.organisations.text':
    'Describe a micro-credential in the European standard, have a second person approve it, award it to one learner or a whole class, and keep a register that stands up to questions.',
  'page.home.organisations.action': 'Register your organisation',
  'page.home.trust.title': 'Why you can rely on it',
  'page.home.trust.seal': 'Each credential carries a seal. If one word is changed, the check says so.',
  'page.home.trust.open':
    'Files follow open European and world standards. They can be checked with other software, and without us.',
  'page.home.trust.private':
    'Checking tells the issuer nothing: no request names the credential or its holder.',
  'page.home.practice.title': 'Try it as somebody else',
  'page.home.practice.text':
    'This is a practice system with invented people and organisations. One click, and you are one of them.',

  'page.verify.title': 'Check a credential',
  'page.verify.description':
    'See who sealed a credential, whether it was changed since, and whether it still counts.',
  'page.verify.lead': 'Choose the file that you were given. You see in seconds whether you can rely on it.',
  'page.verify.file': 'Files to check',
  'page.verify.file-help':
    'Credentials as .json or .jsonld, pictures (.png, .svg) and PDFs with a credential inside, or a whole wallet export. Up to 40 files, together at most 10 MB.',
  'page.verify.text': 'Or paste the text of a credential',
  'page.verify.submit': 'Check',
  'page.verify.drop': 'You can also drop files anywhere on this page.',
  'page.verify.kept.title': 'Nothing is kept',
  'page.verify.kept.text':
    'We forget the file as soon as the answer is there. The issuer isn’t told that you asked.',
  'page.verify.no-account.title': 'No account needed',
  'page.verify.no-account.text': 'Checking is free and open to everybody.',
  'page.verify.paper.title': 'You have a printout?',
  'page.verify.paper.text':
    'Paper and screenshots prove nothing. Open the address printed on it, or ask for the file.',
  'page.verify.fault': 'We couldn’t check that',
  'page.verify.unchecked.title':
    '{count, plural, one {One more credential wasn’t checked.} other {# more credentials weren’t checked.}}',
  'page.verify.unchecked.text':
    'They are more than this form takes at once. With JavaScript your browser checks all of them itself, and so does the command “sigillo verify”.',
  'page.verify.running': 'Checking in your browser',
  'page.verify.here': 'Checked in your browser. The file wasn’t sent anywhere.',
  'page.verify.on-server': 'Checked on our server. The file was forgotten at once.',
  'page.verify.result-title': 'Result: {verdict}',
  'page.verify.results-title': '{count, plural, one {One credential checked} other {# credentials checked}}',
  'page.verify.summary': '{count, plural, one {# credential} other {# credentials}}: {verdicts}.',
  'page.verify.summary-part': '{count} {verdict}',
  'page.verify.column.file': 'File',
  'page.verify.column.verdict': 'Verdict',
  'page.verify.column.title': 'Credential',
  'page.verify.column.learner': 'Learner',
  'page.verify.column.issuer': 'Issuer',
  'page.verify.pasted': 'Pasted text',
  'page.verify.part': '{name}, part {number}',
  'page.verify.detail': 'Checks and content',
  'page.verify.to-summary': 'Back to the summary',
  'page.verify.another': 'Check another one',
  'page.verify.another-text': 'One file, or forty at once. Nothing is kept.',
  'page.verify.crumb': '{name}, checked on {moment}',
  'page.verify.print': 'To keep the result, print this page.',
  'page.verify.keep': 'Keep the result',
  'page.verify.nothing': 'Choose a file, or paste the text of a credential.',
  'page.verify.empty-export': '{name} is a wallet export without a credential in it.',
  'page.verify.not-reached.title': 'Your browser couldn’t reach everything',
  'page.verify.not-reached.text':
    'Some issuers answer programs but not web pages. Our server can ask them: then the file is sent to us, and forgotten at once.',
  'page.verify.not-reached.action': 'Send it to the server',
  'page.verify.too-many': '{count} files are too many at once. Check at most 40 at a time.',
  'page.verify.too-large': '{name} is larger than 10 MB. A credential never is: is it the right file?',
  'page.verify.unreadable': '{name} couldn’t be read from your device. Choose it again.',
  'page.aside.seal.title': 'About the seal',
  'page.aside.seal.text':
    'The figure is drawn from this credential alone. The ring and the ink belong to its issuer. It helps you recognise a credential; the check is what counts.',
  'page.aside.label': 'What you can do',

  'page.share.title': '{title}, shared by {name}',
  'page.share.title-many': '{count, plural, one {One credential} other {# credentials}} shared by {name}',
  'page.share.crumb': 'Shared by {name} until {day}, {time} {zone}. Checked on {checked}.',
  'page.share.sentence': 'Shared by {name} until {day}, {time} {zone}',
  'page.share.download': 'Download the credential',
  'page.share.download-text': 'The file as it was sealed. Anybody can check it again, with any software.',
  'page.share.keep.title': 'Keep a copy',
  'page.share.partial':
    'The holder chose to show only some elements, so the sealed file itself can’t be downloaded. Ask them for it if you need it.',
  'page.share.visits':
    'The person who shared this sees that it was opened, and when. They don’t see who you are.',
  'page.share.visits-title': 'What the holder sees',
  'page.share.checked-title': 'Checked just now',
  'page.share.checked-text':
    'We checked the whole credential when you opened this page, not only what is shown.',
} as const;
