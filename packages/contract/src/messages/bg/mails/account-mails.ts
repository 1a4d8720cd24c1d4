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
  'mail.step-up.subject': 'Вашият код за Sigillo',
  'mail.step-up.text':
    'Здравейте,\n\nЗа да потвърдите на {host}, че сте вие, въведете този код в страницата, която го поиска:\n\n{code}\n\nТой работи еднократно и е валиден {minutes} минути. Не го казвайте на никого: никога не го искаме по телефона или по имейл.\n\nАко не сте го поискали, може би някой друг използва профила ви. Влезте и излезте отново от него и прегледайте какво е направено в „Моите данни“.',
  'mail.step-up.reason': 'някой, който е влязъл във вашия профил, е поискал код',
  'mail.passkey-added.subject': 'Към профила ви е добавен ключ за достъп',
  'mail.passkey-added.text':
    'Здравейте,\n\nКъм профила ви на {host} е добавен ключ за достъп. С него може да се влиза от ваше име.\n\nАко това сте вие, не е нужно да правите нищо. Ако не сте, влезте чрез връзка, премахнете ключа за достъп на страницата на профила си и съобщете на оператора на тази услуга.',
  'mail.passkey-added.action': 'Преглед на моите ключове за достъп',
  'mail.passkey-added.reason': 'това е основният адрес на профила',
  'mail.passkey-removed.subject': 'От профила ви е премахнат ключ за достъп',
  'mail.passkey-removed.text':
    'Здравейте,\n\nОт профила ви на {host} е премахнат ключ за достъп. С него вече не може да се влиза; с връзка по имейл винаги може.\n\nАко това не сте вие, влезте чрез връзка, прегледайте страницата на профила си и съобщете на оператора на тази услуга.',
  'mail.passkey-removed.action': 'Преглед на моите ключове за достъп',
  'mail.passkey-removed.reason': 'това е основният адрес на профила',
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
  'mail.e-seal-ending.subject': 'Сертификатът на електронния печат на {organisation} скоро изтича',
  'mail.e-seal-ending.text':
    'Здравейте,\n\nСертификатът, с който {organisation} подпечатва европейски цифрови удостоверения, изтича след по-малко от 60 дни. Поискайте навреме следващия от вашия орган: без него не могат да се създават такива удостоверения. Подпечатаното преди това остава валидно.',
  'mail.e-seal-ending.action': 'Печати и ключове',
  'mail.e-seal-ending.reason': 'отговаряте за печатите на {organisation}',
} as const;
