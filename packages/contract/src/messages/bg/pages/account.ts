/** Signing in, collecting, the practice mailbox, and what an account holds. */
export const account = {
  'account.sign-in.title': 'Вход',
  'account.sign-in.lead': 'Изпращаме ви връзка. Няма парола, която да помните или да загубите.',
  'account.sign-in.email': 'Имейл адрес',
  'account.sign-in.email-help': 'Този, който сте дали на училището, центъра за обучение или работодателя си.',
  'account.sign-in.submit': 'Изпращане на връзка',
  'account.sign-in.new': 'За първи път сте тук? Същата връзка ви създава профил.',
  'account.sign-in.sent.title': 'Проверете пощата си',
  'account.sign-in.sent.text':
    'Ако на {email} може да се получава поща, връзката вече пътува. Тя важи 15 минути и само за един вход.',
  'account.sign-in.sent.nothing':
    'Няма нищо след няколко минути? Потърсете в нежеланата поща или проверете дали адресът е верен.',
  'account.sign-in.sent.other': 'Използване на друг адрес',
  'account.sign-in.mailbox': 'Отваряне на пробната поща',
  'account.sign-in.mailbox-text': 'От пробна система не излиза поща. Ще намерите имейла в пробната поща.',
  'account.sign-in.people.title': 'Или влезте като измислен човек',
  'account.sign-in.people.text':
    'В тази пробна система можете да бъдете всеки от тези хора с едно натискане.',
  'account.sign-in.passkey': 'Вход с ключ за достъп',
  'account.sign-in.passkey-text':
    'С пръстов отпечатък, лице или заключването на екрана на вашето устройство, ако сте добавили ключ към профила си.',
  'account.sign-in.passkey-failed.title': 'Не се получи.',
  'account.sign-in.passkey-failed.text':
    'Ключът за достъп не беше приет или прозорецът беше затворен. Опитайте отново или поискайте да ви изпратим връзка.',
  'account.sign-in.or': 'Или с ключ за достъп',
  'account.practice.be': 'Вход като {name}',
  'account.practice.group.operator': 'Управлява инсталацията',
  'account.practice.group.organisation': 'Работи за {organisation}',
  'account.practice.group.learner': 'Учи и получава удостоверения',

  'account.passkeys.title': 'Ключове за достъп',
  'account.passkeys.about':
    'С ключ за достъп влизате чрез пръстов отпечатък, лице или заключването на екрана на ваше устройство или с физически ключ за сигурност. Нищо тайно не напуска устройството. Връзките по имейл продължават да работят.',
  'account.passkeys.add': 'Добавяне на ключ за достъп',
  'account.passkeys.add-text':
    'След това браузърът ви пита къде да се пази ключът за достъп и иска пръстов отпечатък, лице или отключване на екрана.',
  'account.passkeys.name': 'Име на този ключ за достъп',
  'account.passkeys.name-help': 'За да го познаете после, например „Служебен лаптоп“.',
  'account.passkeys.name-missing': 'Дайте му име.',
  'account.passkeys.default-name': '{browser} на {system}',
  'account.passkeys.default-name-plain': 'Моят ключ за достъп',
  'account.passkeys.added': 'Добавен е „{name}“. От сега нататък можете да влизате с него.',
  'account.passkeys.empty.title': 'Още няма ключ за достъп',
  'account.passkeys.empty.text':
    'Влизате чрез връзка, изпратена на пощата ви. С ключ за достъп е нужно само едно докосване.',
  'account.passkeys.unsupported':
    'Този браузър не може да използва ключове за достъп тук. Може по-нов браузър или такъв, който отваря този сайт по името му през https.',
  'account.passkeys.column.name': 'Ключ за достъп',
  'account.passkeys.column.added': 'Добавен',
  'account.passkeys.column.used': 'Последна употреба',
  'account.passkeys.column.actions': 'Действия',
  'account.passkeys.never': 'Още не',
  'account.passkeys.synced': 'На няколко устройства',
  'account.passkeys.rename': 'Преименуване',
  'account.passkeys.rename.title': 'Преименуване на „{name}“',
  'account.passkeys.renamed': 'Вече се казва „{name}“.',
  'account.passkeys.remove': 'Премахване',
  'account.passkeys.remove.title': 'Да се премахне ли „{name}“?',
  'account.passkeys.remove.text':
    'Той вече няма да отваря нищо тук. Изтрийте го и от устройството, за да не ви се предлага напразно.',
  'account.passkeys.remove.last':
    'Това е единственият ви ключ. След това ще влизате чрез връзка, изпратена на пощата ви.',
  'account.passkeys.removed': 'Премахнат е „{name}“.',
  'account.passkeys.stopped.title': 'Не беше използван ключ за достъп.',
  'account.passkeys.stopped.text':
    'Прозорецът на браузъра беше затворен или устройството не отговори навреме. Нищо не е променено.',
  'account.passkeys.here-already.title': 'На това устройство вече има ключ за достъп за вашия профил.',
  'account.passkeys.here-already.text': 'Изберете друго устройство или използвайте наличния ключ.',

  'account.step-up.title': 'Потвърдете, че сте вие',
  'account.step-up.text':
    'Следващото действие е необратимо или дава достъп до профила ви. Написаното се пази и веднага след това продължавате. През следващите десет минути няма да бъдете попитани отново.',
  'account.step-up.passkey': 'Използване на ключ за достъп',
  'account.step-up.practice': 'Продължаване без потвърждение',
  'account.step-up.practice-text':
    'Пробна система: измислените хора не се нуждаят от потвърждение. В истинска тук се иска ключ за достъп или код по имейл.',
  'account.step-up.send': 'Изпращане на код',
  'account.step-up.send-text': 'Изпращаме осем цифри на {address}.',
  'account.step-up.code': 'Код от имейла',
  'account.step-up.code-help': 'Осем цифри, изпратени на {address}. Важат десет минути.',
  'account.step-up.code-missing': 'Въведете осемте цифри от имейла.',
  'account.step-up.use-code': 'Продължаване',
  'account.step-up.again': 'Изпращане на нов код',
  'account.step-up.by-mail': 'Изпращане на код по имейл вместо това',
  'account.step-up.by-passkey': 'Използване на ключ за достъп вместо това',

  'account.landing.sign-in.title': 'Вход',
  'account.landing.sign-in.text': 'Остава една стъпка: натиснете бутона и сте вътре.',
  'account.landing.sign-in.action': 'Вход',
  'account.landing.confirm-email.title': 'Потвърждаване на този имейл адрес',
  'account.landing.confirm-email.text':
    'Натиснете бутона, за да потвърдите, че тази поща е ваша. След това удостоверенията, изпратени на нея, могат да се получават в профила ви.',
  'account.landing.confirm-email.action': 'Потвърждаване на адреса',
  'account.landing.claim-installation.title': 'Поемане на инсталацията като оператор',
  'account.landing.claim-installation.text':
    'Натиснете бутона, за да поемете управлението на тази инсталация. След това връзката спира да работи за всички.',
  'account.landing.claim-installation.action': 'Поемане като оператор',
  'account.landing.why':
    'Защо има бутон? Програмите, които проверяват пощата, също отварят връзки и биха изразходвали вашата.',

  'account.collect.title': 'Очаква ви удостоверение',
  'account.collect.from': '{issuer} ви присъди',
  'account.collect.next':
    'При получаването копие влиза във вашия портфейл. То остава ваше, каквото и да стане с организацията.',
  'account.collect.only-you':
    'Тук се показват само наименованието и издателят, защото една връзка може да попадне в чужди ръце.',
  'account.collect.action': 'Получаване',
  'account.collect.send': 'Изпращане на връзка за вход',
  'account.collect.send-text': 'За да сме сигурни, че сте вие, изпращаме връзка за вход на {address}.',
  'account.collect.sent.title': 'Проверете пощата си',
  'account.collect.sent.text': 'Връзка за вход пътува към {address}. Тя ще ви върне тук.',
  'account.collect.collected.title': 'Това удостоверение вече е получено',
  'account.collect.collected.text':
    'То е в портфейла на човека, на когото е присъдено. Ако това сте вие, влезте, за да го видите.',
  'account.collect.gone.title': 'Това удостоверение вече не може да бъде получено',
  'account.collect.gone.text': 'Организацията го е оттеглила. Обърнете се към {issuer} за обяснение.',
  'account.collect.open-wallet': 'Към вашите удостоверения',
  'account.collect.other-person': 'Влезли сте като друг човек, а не като този, на когото е изпратено.',

  'account.mailbox.title': 'Пробна поща',
  'account.mailbox.lead':
    'От пробна система не излиза поща. Тук е всичко, което би било изпратено, най-новото е първо.',
  'account.mailbox.to-label': 'Само имейли до',
  'account.mailbox.filter': 'Показване',
  'account.mailbox.all': 'Показване на всички имейли',
  'account.mailbox.empty.title': 'Още няма имейли',
  'account.mailbox.empty.text':
    'Поискайте връзка за вход или присъдете удостоверение и имейлът ще се появи тук.',
  'account.mailbox.empty-to': 'Нищо не е изпратено на {address}.',
  'account.mailbox.more':
    'Показани са най-новите имейли ({count}). По-старите се намират по адреса на получателя.',
} as const;
