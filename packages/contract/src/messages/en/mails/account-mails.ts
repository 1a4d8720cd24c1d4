/** Mails about accounts and organisations: `subject`, `text`, `action` on the button, and `reason` why the person gets it. */
export const accountMails = {
  'mail.sign-in.subject': 'Your link to sign in to Sigillo',
  'mail.sign-in.text':
    'Good day,\n\nwith this link you sign in at {host}. It works once, and for {minutes} minutes.\n\nIf you didn’t ask for it, leave it alone: nothing happens.',
  'mail.sign-in.action': 'Sign in',
  'mail.sign-in.reason': 'somebody asked for a sign-in link to this address',
  'mail.confirm-email.subject': 'Confirm your address for Sigillo',
  'mail.confirm-email.text':
    'Good day,\n\nwith this link you confirm that this address is yours, at {host}. It works once, and for {minutes} minutes.\n\nIf you didn’t ask for it, leave it alone: the address is then not added.',
  'mail.confirm-email.action': 'Confirm the address',
  'mail.confirm-email.reason': 'somebody added this address to an account',
  'mail.step-up.subject': 'Your code for Sigillo',
  'mail.step-up.text':
    'Good day,\n\nto show at {host} that it is you, type this code into the page that asked for it:\n\n{code}\n\nIt works once, and for {minutes} minutes. Tell it to nobody: we never ask for it by phone or by mail.\n\nIf you didn’t ask for it, somebody else may be using your account. Sign in and sign out again there, and look at what was done under “My data”.',
  'mail.step-up.reason': 'somebody who is signed in to your account asked for a code',
  'mail.passkey-added.subject': 'A passkey was added to your account',
  'mail.passkey-added.text':
    'Good day,\n\na passkey was added to your account at {host}. With it one can sign in as you.\n\nIf that was you, there is nothing to do. If not, sign in by a link, remove the passkey on your account’s page, and tell whoever runs this service.',
  'mail.passkey-added.action': 'Look at my passkeys',
  'mail.passkey-added.reason': 'it is the main address of the account',
  'mail.passkey-removed.subject': 'A passkey was removed from your account',
  'mail.passkey-removed.text':
    'Good day,\n\na passkey was removed from your account at {host}. It can’t be used to sign in any more; a link by mail always can.\n\nIf that wasn’t you, sign in by a link, look at your account’s page, and tell whoever runs this service.',
  'mail.passkey-removed.action': 'Look at my passkeys',
  'mail.passkey-removed.reason': 'it is the main address of the account',
  'mail.invitation.subject': '{organisation} invites you to Sigillo',
  'mail.invitation.text':
    'Good day,\n\n{by} has invited you to work with {organisation} on micro-credentials. Sign in with this address and you are in.',
  'mail.invitation.action': 'Sign in',
  'mail.invitation.reason': '{by} of {organisation} gave this address',
  'mail.organisation-confirmed.subject': '{organisation} is confirmed',
  'mail.organisation-confirmed.text':
    'Good day,\n\n{organisation} is confirmed. It has a sealing key now, stands in the public register, and can publish micro-credentials and award them.',
  'mail.organisation-confirmed.action': 'Open the organisation',
  'mail.organisation-confirmed.reason': 'you administer {organisation}',
  'mail.organisation-refused.subject': 'The registration of {organisation} needs a change',
  'mail.organisation-refused.text':
    'Good day,\n\nthe registration of {organisation} couldn’t be confirmed. The reason given:\n\n{reason}\n\nChange what is named and save: it is then handed in again.',
  'mail.organisation-refused.action': 'Open the organisation',
  'mail.organisation-refused.reason': 'you administer {organisation}',
  'mail.e-seal-ending.subject': 'The certificate of {organisation}’s electronic seal is about to end',
  'mail.e-seal-ending.text':
    'Good day,\n\nthe certificate with which {organisation} seals European Digital Credentials ends in less than 60 days. Ask your authority for the next one in time: without it no such credential can be made. What was sealed before stays good.',
  'mail.e-seal-ending.action': 'Seals and keys',
  'mail.e-seal-ending.reason': 'you keep the seals of {organisation}',
} as const;
