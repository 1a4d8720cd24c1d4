/** Pages to read: how checking works, accessibility, data protection. Paragraphs are numbered in reading order. */
export const publicTexts = {
  'page.how.title': 'How checking works',
  'page.how.description':
    'What a check of a credential looks at, what each verdict means, and what it can’t tell you.',
  'page.how.lead': 'A check answers a handful of questions, one after the other, and shows you every answer.',
  'page.how.questions.title': 'What we ask',
  'page.how.questions.readable.title': 'Can it be read?',
  'page.how.questions.readable.text':
    'The file must be built as its standard asks. What we can’t read completely, we don’t judge.',
  'page.how.questions.unchanged.title': 'Is it unchanged?',
  'page.how.questions.unchanged.text':
    'The seal is a digital signature over every word. If one letter was changed afterwards, it no longer fits. Then we hide the content, because it may be false.',
  'page.how.questions.issuer.title': 'Who sealed it?',
  'page.how.questions.issuer.text':
    'The key behind the seal is published by its issuer. We look it up where the issuer keeps it, and see that it was meant for sealing.',
  'page.how.questions.trust.title': 'Do we know the issuer?',
  'page.how.questions.trust.text':
    'We look for the issuer in lists that we trust: first the register of this installation, whose operator confirmed each organisation. An unknown issuer isn’t a bad one. It means that the name is only what it calls itself.',
  'page.how.questions.status.title': 'Does it still count?',
  'page.how.questions.status.text':
    'Issuers publish lists of revoked and suspended credentials. We fetch the whole list, which covers more than a hundred thousand credentials at once, so that nobody learns which one you hold. Then we look at the dates.',
  'page.how.questions.complete.title': 'Is it complete?',
  'page.how.questions.complete.text':
    'The European standard for micro-credentials names eleven elements that must be there, and five more that may be. We count them, but they don’t change the verdict.',
  'page.how.verdicts.title': 'The verdicts',
  'page.how.verdicts.text':
    'One verdict comes first. If several things are wrong, the worst speaks and the others follow.',
  'page.how.verdict.valid': 'Unchanged, from an issuer that we trust, and in force today.',
  'page.how.verdict.practice': 'Made to try things out. It proves nothing, however well it is made.',
  'page.how.verdict.expired': 'Everything holds, but the time that the issuer gave it has run out.',
  'page.how.verdict.not-yet-in-force': 'Everything holds, but its first day is still to come.',
  'page.how.verdict.revoked': 'The issuer has withdrawn it for good.',
  'page.how.verdict.suspended': 'The issuer has withdrawn it for the time being.',
  'page.how.verdict.tampered': 'The seal doesn’t fit the content. We hide what it says.',
  'page.how.verdict.malformed': 'Not a credential that we know, so we say nothing about it.',
  'page.how.verdict.unknown-issuer':
    'Unchanged, but the issuer is on no list that we trust. A caution, not a failure.',
  'page.how.verdict.could-not-check-seal':
    'The issuer’s key didn’t arrive, so we can’t say whether the content is unchanged.',
  'page.how.verdict.could-not-check-status':
    'The seal is intact, but the issuer’s list of revoked credentials didn’t arrive.',

  'page.how.kinds.title': 'Which files we read',
  'page.how.kinds.text':
    'Open Badges 3.0 and other Verifiable Credentials of the W3C with a Data Integrity proof, as .json or .jsonld, pictures (PNG, SVG) and PDFs that carry one inside, and the export of a Sigillo wallet. Photographs, scans and printouts can’t be checked: ask for the file.',
  'page.how.limits.title': 'What a check can’t tell you',
  'page.how.limits.text':
    'It tells that a named organisation sealed these words and stands by them today. It can’t tell whether the person in front of you is the person named, or whether the learning was good. For the first, compare the name and an identity document. For the second, read the quality assurance and ask the provider.',
  'page.how.private.title': 'Who learns that you checked',
  'page.how.private.text':
    'Nobody. With JavaScript, your own browser does the check and the file never leaves your device. Without it, our server does, and forgets the file at once. We ask for issuers’ keys and lists, never about one credential.',
  'page.how.yourself.title': 'Check without us',
  'page.how.yourself.text':
    'The files follow open standards, so other software can check them too. Ours is free: the command “sigillo verify” does the same on your own computer, also offline.',

  'page.accessibility.title': 'Accessibility',
  'page.accessibility.description':
    'How accessible Sigillo is, what we know doesn’t work yet, and how to tell us.',
  'page.accessibility.lead': 'Sigillo is meant for everybody, on any device, with any aid.',
  'page.accessibility.status.title': 'Where we stand',
  'page.accessibility.status.text':
    'We build to the Web Content Accessibility Guidelines 2.2, level AA, and to the European standard EN 301 549. Automatic tests run over the pages with every change. No independent audit has been made of this installation.',
  'page.accessibility.works.title': 'What works',
  'page.accessibility.works.keyboard':
    'Everything can be reached and done with the keyboard, and you see where you are.',
  'page.accessibility.works.reader':
    'Pages have headings, landmarks and names for screen readers. Seals are described in words.',
  'page.accessibility.works.zoom': 'Pages reflow at 400 % zoom and on screens 320 pixels wide.',
  'page.accessibility.works.colour':
    'No message is carried by colour alone. There is a light, a dark and a high-contrast form, and movement stops if you ask your device for less.',
  'page.accessibility.works.script':
    'Checking, searching, collecting and signing in work without JavaScript.',
  'page.accessibility.gaps.title': 'What doesn’t work yet',
  'page.accessibility.gaps.content':
    'Titles, outcomes and names are written by the organisations that award. They may lack a translation into your language; then they are marked with the language that they are in.',
  'page.accessibility.gaps.signing': 'There is no version in sign language or in easy-to-read language yet.',
  'page.accessibility.tell.title': 'Tell us',
  'page.accessibility.tell.text':
    'If something is in your way, write to the operator of this installation and say which page it was and what you use. If the answer doesn’t help, the body that enforces accessibility in your country can.',

  'page.privacy.title': 'Data protection',
  'page.privacy.description': 'Which data Sigillo keeps, why, for how long, and what you can do about it.',
  'page.privacy.lead': 'As little as possible, for as short as possible, and always visible to you.',
  'page.privacy.who.title': 'Who is responsible',
  'page.privacy.who.text':
    'The organisation that awards you a credential decides about its award register, and is the controller for it. For your wallet, your shares and your account, the operator of this installation is.',
  'page.privacy.check.title': 'When you check a credential',
  'page.privacy.check.text':
    'The file isn’t kept. The result isn’t kept. The issuer isn’t told. There are no cookies, no third parties and no statistics about visitors on public pages.',
  'page.privacy.wallet.title': 'When you keep credentials',
  'page.privacy.wallet.text':
    'Your credentials are encrypted with a key of your own. You see every share, when it was opened, and who among the staff looked at your record. You can take everything with you in one file, and erase everything.',
  'page.privacy.share.title': 'When you share',
  'page.privacy.share.text':
    'A link shows only what you chose, until the day that you chose. You can stop it at once. Search engines are told not to list it. We note that it was opened and when, not by whom.',
  'page.privacy.erase.title': 'When you leave',
  'page.privacy.erase.text':
    'Erasing your account destroys the key of your wallet and your shares. The award register of an organisation usually stays, because a law asks it to; we name the entries that do. Erasing your copy doesn’t revoke a credential.',
  'page.privacy.logs.title': 'Logs and cookies',
  'page.privacy.logs.text':
    'Security logs are kept for 90 days, with shortened addresses. One cookie holds your session after you sign in; nothing is stored before.',
  'page.privacy.rights.title': 'Your rights',
  'page.privacy.rights.text':
    'You may see, correct, take with you and erase your data, and object to its use. Most of it you can do yourself under “My data”. You may also complain to the data protection authority of your country.',
} as const;
