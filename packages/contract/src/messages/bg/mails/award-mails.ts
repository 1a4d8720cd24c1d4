/** Mails about awards and shares: `subject`, `text`, `action` on the button, and `reason` why the person gets it. */
export const awardMails = {
  'mail.award-collect.subject': '{organisation} ви присъди „{title}“',
  'mail.award-collect.text':
    'Здравейте, {name},\n\n{organisation} ви присъди микроудостоверението „{title}“. То ви очаква тук.\n\nЗа да го получите, са нужни тази връзка и адресът, на който пристигна този имейл. Никой друг не може да го получи.',
  'mail.award-collect.action': 'Получаване на удостоверението',
  'mail.award-collect.reason': '{organisation} ви присъди удостоверение и посочи този адрес',
  'mail.award-reminder.subject': '„{title}“ все още ви очаква',
  'mail.award-reminder.text':
    'Здравейте, {name},\n\n{organisation} ви присъди микроудостоверението „{title}“. Все още не сте го получили.',
  'mail.award-reminder.action': 'Получаване на удостоверението',
  'mail.award-reminder.reason': '{organisation} ви присъди удостоверение и посочи този адрес',
  'mail.award-revoked.subject': '{organisation} отне „{title}“',
  'mail.award-revoked.text':
    'Здравейте, {name},\n\n{organisation} отне микроудостоверението „{title}“. Всеки, който го провери, вижда, че е отнето.\n\nПосочената причина: {detail}\n\nАко смятате, че това е неправилно, пишете на {organisation}.',
  'mail.award-revoked.action': 'Вашите удостоверения',
  'mail.award-revoked.reason': '{organisation} ви присъди това удостоверение и посочи този адрес',
  'mail.award-suspended.subject': '{organisation} спря временно „{title}“',
  'mail.award-suspended.text':
    'Здравейте, {name},\n\n{organisation} спря временно микроудостоверението „{title}“. Всеки, който го провери, вижда, че е временно спряно.\n\nПосочената причина: {detail}',
  'mail.award-suspended.action': 'Вашите удостоверения',
  'mail.award-suspended.reason': '{organisation} ви присъди това удостоверение и посочи този адрес',
  'mail.award-reinstated.subject': '„{title}“ отново е в сила',
  'mail.award-reinstated.text':
    'Здравейте, {name},\n\n{organisation} прекрати временното спиране на микроудостоверението „{title}“. То отново е в сила.',
  'mail.award-reinstated.action': 'Вашите удостоверения',
  'mail.award-reinstated.reason': '{organisation} ви присъди това удостоверение и посочи този адрес',
  'mail.share-ending.subject': 'Споделеното от вас е достъпно до {day}',
  'mail.share-ending.text':
    'Здравейте, {name},\n\nВръзка, чрез която споделяте удостоверения, е активна до {day}. След това никой няма да може да я отвори.\n\nАко тя все още е нужна, споделете отново и изпратете новата връзка.',
  'mail.share-ending.action': 'Какво споделяте',
  'mail.share-ending.reason': 'споделяте удостоверения чрез връзка',
} as const;
