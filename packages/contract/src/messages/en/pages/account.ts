/** Signing in, collecting, the practice mailbox, and what an account holds. */
export const account = {
  'account.sign-in.title': 'Sign in',
  'account.sign-in.lead': 'We send you a link. There is no password to remember or to lose.',
  'account.sign-in.email': 'E-mail address',
  'account.sign-in.email-help': 'The one that your school, training centre or employer knows.',
  'account.sign-in.submit': 'Send me a link',
  'account.sign-in.new': 'New here? The same link opens an account for you.',
  'account.sign-in.sent.title': 'Look into your mailbox',
  'account.sign-in.sent.text':
    'If mail can reach {email}, a link is on its way. It works once, for 15 minutes.',
  'account.sign-in.sent.nothing':
    'Nothing after a few minutes? Look among the unwanted mail, or check that the address is right.',
  'account.sign-in.sent.other': 'Use another address',
  'account.sign-in.mailbox': 'Open the practice mailbox',
  'account.sign-in.mailbox-text': 'No mail leaves a practice system. You find it in the practice mailbox.',
  'account.sign-in.people.title': 'Or be somebody invented',
  'account.sign-in.people.text': 'On this practice system you can be any of these people with one click.',
  'account.sign-in.passkey': 'Sign in with a passkey',
  'account.sign-in.passkey-text':
    'With the fingerprint, face or screen lock of your device, if you have added one to your account.',
  'account.sign-in.passkey-failed.title': 'That didn’t work.',
  'account.sign-in.passkey-failed.text':
    'The passkey wasn’t accepted, or the window was closed. Try again, or have a link sent to you.',
  'account.sign-in.or': 'Or with a passkey',
  'account.practice.be': 'Be {name}',
  'account.practice.group.operator': 'Runs this installation',
  'account.practice.group.organisation': 'Works for {organisation}',
  'account.practice.group.learner': 'Learns and collects',

  'account.passkeys.title': 'Passkeys',
  'account.passkeys.about':
    'A passkey lets you sign in with the fingerprint, face or screen lock of a device of yours, or with a security key. Nothing secret leaves the device. Links by mail keep working beside it.',
  'account.passkeys.add': 'Add a passkey',
  'account.passkeys.add-text':
    'Your browser asks next where to keep the passkey, and for your fingerprint, face or screen lock.',
  'account.passkeys.name': 'Name of this passkey',
  'account.passkeys.name-help': 'So that you know it again, for example “Work laptop”.',
  'account.passkeys.name-missing': 'Give it a name.',
  'account.passkeys.default-name': '{browser} on {system}',
  'account.passkeys.default-name-plain': 'My passkey',
  'account.passkeys.added': '“{name}” was added. You can sign in with it from now on.',
  'account.passkeys.empty.title': 'No passkey yet',
  'account.passkeys.empty.text': 'You sign in by a link to your mailbox. With a passkey it takes one touch.',
  'account.passkeys.unsupported':
    'This browser can’t use passkeys here. A newer one can, or one that opens this site by its name over https.',
  'account.passkeys.column.name': 'Passkey',
  'account.passkeys.column.added': 'Added',
  'account.passkeys.column.used': 'Last used',
  'account.passkeys.column.actions': 'Actions',
  'account.passkeys.never': 'Not yet',
  'account.passkeys.synced': 'On several devices',
  'account.passkeys.rename': 'Rename',
  'account.passkeys.rename.title': 'Rename “{name}”',
  'account.passkeys.renamed': 'It is called “{name}” now.',
  'account.passkeys.remove': 'Remove',
  'account.passkeys.remove.title': 'Remove “{name}”?',
  'account.passkeys.remove.text':
    'It will open nothing here any more. Delete it on the device too, so that you aren’t offered it in vain.',
  'account.passkeys.remove.last': 'It is your only one. Afterwards you sign in by a link to your mailbox.',
  'account.passkeys.removed': '“{name}” was removed.',
  'account.passkeys.stopped.title': 'No passkey was used.',
  'account.passkeys.stopped.text':
    'The browser’s window was closed, or the device didn’t answer in time. Nothing has been changed.',
  'account.passkeys.here-already.title': 'This device has a passkey for your account already.',
  'account.passkeys.here-already.text': 'Choose another device, or use the one that is there.',

  'account.step-up.title': 'Show that it is you',
  'account.step-up.text':
    'What comes next can’t be undone, or lets people into your account. What you typed is kept, and it goes on right afterwards. Then you aren’t asked for ten minutes.',
  'account.step-up.passkey': 'Use my passkey',
  'account.step-up.practice': 'Go on without proof',
  'account.step-up.practice-text':
    'Practice: no proof needed from invented people. In earnest a passkey or a code by mail is asked for here.',
  'account.step-up.send': 'Send me a code',
  'account.step-up.send-text': 'We send eight digits to {address}.',
  'account.step-up.code': 'Code from the mail',
  'account.step-up.code-help': 'Eight digits, sent to {address}. They count for ten minutes.',
  'account.step-up.code-missing': 'Type the eight digits from the mail.',
  'account.step-up.use-code': 'Go on',
  'account.step-up.again': 'Send a new code',
  'account.step-up.by-mail': 'Have a code sent by mail instead',
  'account.step-up.by-passkey': 'Use a passkey instead',

  'account.landing.sign-in.title': 'Sign in',
  'account.landing.sign-in.text': 'One more step: press the button, and you are in.',
  'account.landing.sign-in.action': 'Sign in',
  'account.landing.confirm-email.title': 'Confirm this e-mail address',
  'account.landing.confirm-email.text':
    'Press the button to say that this mailbox is yours. Credentials sent to it can then be collected into your account.',
  'account.landing.confirm-email.action': 'Confirm the address',
  'account.landing.claim-installation.title': 'Become the operator of this installation',
  'account.landing.claim-installation.text':
    'Press the button to take charge of this installation. The link then stops working for everybody.',
  'account.landing.claim-installation.action': 'Become the operator',
  'account.landing.why': 'Why a button? Programs that scan mail open links too, and would use yours up.',

  'account.collect.title': 'A credential is waiting for you',
  'account.collect.from': '{issuer} has awarded you',
  'account.collect.next':
    'Collecting puts a copy into your own wallet. It stays yours, whatever happens to the organisation.',
  'account.collect.only-you':
    'Only its title and issuer are shown here, because a link can fall into other hands.',
  'account.collect.action': 'Collect it',
  'account.collect.send': 'Send me a sign-in link',
  'account.collect.send-text': 'To be sure that it is you, we send a sign-in link to {address}.',
  'account.collect.sent.title': 'Look into your mailbox',
  'account.collect.sent.text': 'A sign-in link is on its way to {address}. It brings you back here.',
  'account.collect.collected.title': 'This credential has been collected',
  'account.collect.collected.text':
    'It is in the wallet of the person it was awarded to. If that is you, sign in to see it.',
  'account.collect.gone.title': 'This credential can’t be collected any more',
  'account.collect.gone.text': 'The organisation has withdrawn it. Ask {issuer} what happened.',
  'account.collect.open-wallet': 'Open your credentials',
  'account.collect.other-person': 'You are signed in as somebody else than the person whom it was sent to.',

  'account.mailbox.title': 'Practice mailbox',
  'account.mailbox.lead':
    'No mail leaves a practice system. Everything that would have been sent is here, newest first.',
  'account.mailbox.to-label': 'Show only mail to',
  'account.mailbox.filter': 'Show',
  'account.mailbox.all': 'Show all mail',
  'account.mailbox.empty.title': 'No mail yet',
  'account.mailbox.empty.text': 'Ask for a sign-in link or award a credential, and the mail appears here.',
  'account.mailbox.empty-to': 'Nothing has been sent to {address}.',
  'account.mailbox.more': 'The {count} newest mails are shown. Older ones are found by their address.',
} as const;
