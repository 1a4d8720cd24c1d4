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
  'account.practice.be': 'Be {name}',
  'account.practice.group.operator': 'Runs this installation',
  'account.practice.group.organisation': 'Works for {organisation}',
  'account.practice.group.learner': 'Learns and collects',

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
