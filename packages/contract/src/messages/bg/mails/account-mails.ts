/** Mails about accounts and organisations: `subject`, `text`, `action` on the button, and `reason` why the person gets it. */
export const accountMails = {
  'mail.sign-in.subject': 'Вашата връзка за вход в Sigillo',
  'mail.sign-in.text':
    'Здравейте,\n\nС тази връзка влизате в {host}. Тя работи еднократно и е валидна {minutes} минути.\n\nАко не сте я поискали, не правете нищо: няма да има последствия.',
  'mail.sign-in.action': 'Вход',
  'mail.sign-in.reason': 'някой е поискал връзка за вход на този адрес',
  'mail.confirm-email.subject': 'Потвърдете адреса си за Sigillo',
  'mail.confirm-email.text':
    'Здравейте,\n\nС тази връзка потвърждавате, че този адрес е ваш, на {host}. Тя работи еднократно и е валидна {minutes} минути.\n\nАко не сте я поискали, не правете нищо: тогава адресът няма да бъде добавен.',
  'mail.confirm-email.action': 'Потвърждаване на адреса',
  'mail.confirm-email.reason': 'някой е добавил този адрес към профил',
  'mail.invitation.subject': '{organisation} ви кани в Sigillo',
  'mail.invitation.text':
    'Здравейте,\n\n{by} ви кани да работите с {organisation} по микроудостоверения. Влезте с този адрес и вече сте част от организацията.',
  'mail.invitation.action': 'Вход',
  'mail.invitation.reason': 'този адрес е посочен от {by}, {organisation}',
  'mail.organisation-confirmed.subject': '{organisation}: регистрацията е потвърдена',
  'mail.organisation-confirmed.text':
    'Здравейте,\n\nРегистрацията на {organisation} е потвърдена. Организацията вече има ключ за подпечатване, вписана е в публичния регистър и може да публикува и да присъжда микроудостоверения.',
  'mail.organisation-confirmed.action': 'Към организацията',
  'mail.organisation-confirmed.reason': 'сте администратор на {organisation}',
  'mail.organisation-refused.subject': 'Регистрацията на {organisation} трябва да се промени',
  'mail.organisation-refused.text':
    'Здравейте,\n\nРегистрацията на {organisation} не можа да бъде потвърдена. Посочената причина:\n\n{reason}\n\nПроменете посоченото и запазете: така регистрацията се подава отново.',
  'mail.organisation-refused.action': 'Към организацията',
  'mail.organisation-refused.reason': 'сте администратор на {organisation}',
} as const;
