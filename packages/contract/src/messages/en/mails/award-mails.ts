/** Mails about awards and shares: `subject`, `text`, `action` on the button, and `reason` why the person gets it. */
export const awardMails = {
  'mail.award-collect.subject': '{organisation} has awarded you “{title}”',
  'mail.award-collect.text':
    'Good day {name},\n\n{organisation} has awarded you the micro-credential “{title}”. It waits for you here.\n\nTo collect it you need this link and the address that this mail came to. Nobody else can.',
  'mail.award-collect.action': 'Collect the credential',
  'mail.award-collect.reason': '{organisation} awarded you a credential and gave this address',
  'mail.award-reminder.subject': '“{title}” still waits for you',
  'mail.award-reminder.text':
    'Good day {name},\n\n{organisation} has awarded you the micro-credential “{title}”. You haven’t collected it yet.',
  'mail.award-reminder.action': 'Collect the credential',
  'mail.award-reminder.reason': '{organisation} awarded you a credential and gave this address',
  'mail.award-revoked.subject': '{organisation} has revoked “{title}”',
  'mail.award-revoked.text':
    'Good day {name},\n\n{organisation} has revoked the micro-credential “{title}”. Whoever checks it sees that it is revoked.\n\nThe reason given: {detail}\n\nIf you think that this is wrong, write to {organisation}.',
  'mail.award-revoked.action': 'Your credentials',
  'mail.award-revoked.reason': '{organisation} awarded you this credential and gave this address',
  'mail.award-suspended.subject': '{organisation} has suspended “{title}” for now',
  'mail.award-suspended.text':
    'Good day {name},\n\n{organisation} has suspended the micro-credential “{title}” for now. Whoever checks it sees that it is suspended.\n\nThe reason given: {detail}',
  'mail.award-suspended.action': 'Your credentials',
  'mail.award-suspended.reason': '{organisation} awarded you this credential and gave this address',
  'mail.award-reinstated.subject': '“{title}” is in force again',
  'mail.award-reinstated.text':
    'Good day {name},\n\n{organisation} has ended the suspension of the micro-credential “{title}”. It is in force again.',
  'mail.award-reinstated.action': 'Your credentials',
  'mail.award-reinstated.reason': '{organisation} awarded you this credential and gave this address',
  'mail.share-ending.subject': 'What you shared ends on {day}',
  'mail.share-ending.text':
    'Good day {name},\n\nA link by which you share credentials ends on {day}. Nobody can open it after that.\n\nIf it is still needed, share again and send the new link.',
  'mail.share-ending.action': 'What you share',
  'mail.share-ending.reason': 'you share credentials by a link',
} as const;
