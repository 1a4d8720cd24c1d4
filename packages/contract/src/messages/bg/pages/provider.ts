/** The provider's work around micro-credentials: what waits, the list, versions, approval. */
export const provider = {
  'provider.completeness.title': 'Пълнота по европейския стандарт',
  'provider.untitled': 'Без наименование',
  'provider.web-address': 'Уеб адрес',
  'provider.country': 'Държава',
  'provider.yes': 'Да',
  'provider.no': 'Не',
  'provider.removed': 'Премахнато: {name}.',
  'provider.missing': 'Липсва: {field}.',
  'provider.fact.part': '{whole}: {part}',
  'provider.choose-one': 'Изберете едно.',
  'provider.not-a-number': '„{value}“ не е число. Напишете го с цифри, например 2,5.',
  'provider.not-a-positive-number': 'Това не е число. Напишете го с цифри или оставете празно.',
  'provider.not-a-time': 'Това не е час. Напишете го във вида 14:30.',
  'provider.version': 'Версия {number}',
  'provider.version.title': 'Версия {number}: {title}',
  'provider.version.frozen':
    '{closed, select, none {Тази версия е публикувана на {published} и не се променя; новото влиза в следващата.} other {Тази версия е публикувана на {published}, а на {closed} е закрита. Удостоверенията по нея остават в сила.}}',
  'provider.fact.in-language': '{label} – {language}',
  'provider.fact.skills': 'Умения от ESCO',
  'provider.fact.months': '{count, plural, one {{number} месец} other {{number} месеца}}',

  'provider.state.draft': 'Чернова',
  'provider.state.in-review': 'За одобряване',
  'provider.state.approved': 'Одобрена',
  'provider.state.published': 'Публикувана',
  'provider.state.closed': 'Закрита',

  'provider.to-do.empty': 'Нищо не ви чака',
  'provider.to-do.empty.text':
    'Тук ще стоят черновите за довършване, версиите за одобряване и списъците за поправяне, всеки с пътя към него.',
  'provider.to-do.refused': 'Операторът отказа регистрацията на тази организация.',
  'provider.to-do.approve-version': 'Преглед на „{title}“',
  'provider.to-do.approve-version.why':
    '{since, select, none {Чака се вашето одобрение.} other {Вашето одобрение се чака от {since}.}}',
  'provider.to-do.finish-draft': 'Довършване на „{title}“',
  'provider.to-do.finish-draft.why':
    '{since, select, none {Ваша чернова.} other {Ваша чернова, последна промяна на {since}.}}',
  'provider.to-do.publish-version': 'Публикуване на „{title}“',
  'provider.to-do.publish-version.why':
    '{since, select, none {Одобрено е и още не е публикувано.} other {Одобрено е на {since} и още не е публикувано.}}',
  'provider.to-do.publish-offering': 'Предлагане на „{title}“',
  'provider.to-do.publish-offering.why': 'Публикувано е, но още никой не може да се запише.',
  'provider.to-do.record-decision':
    '{title, select, none {Вписване на решение за присъждане} other {Вписване на решение за „{title}“}}',
  'provider.to-do.record-decision.why':
    'Има публикувани микроудостоверения, но няма вписано решение, по което да се присъжда.',
  'provider.to-do.finish-batch': 'Довършване на списъка „{title}“',
  'provider.to-do.finish-batch.why':
    '{count, plural, =0 {Прочетен е и чака да бъде започнат или продължен.} one {На един обучаващ се предстои да бъде присъдено.} other {На # обучаващи се предстои да бъде присъдено.}}',
  'provider.to-do.mend-batch': 'Поправяне на списъка „{title}“',
  'provider.to-do.mend-batch.why':
    '{count, plural, one {По един ред не можа да бъде присъдено.} other {По # реда не можа да бъде присъдено.}}',
  'provider.to-do.uncollected':
    '{count, plural, one {Едно удостоверение не е получено} other {# удостоверения не са получени}}',
  'provider.to-do.uncollected.why': 'Напомнете на обучаващите се или проверете адресите им.',
  'provider.to-do.review-due': 'Преглед на съдържанието на „{title}“',
  'provider.to-do.review-due.why':
    'Планираният за него ден е настъпил или наближава. Вижте дали съдържанието още отговаря на потребността.',
  'provider.to-do.await-confirmation': 'Чака се потвърждение от оператора',
  'provider.to-do.await-confirmation.why':
    'Дотогава можете да разработвате и да каните хора, но не и да публикувате или присъждате.',
  'provider.to-do.confirm-e-seal': 'Въвеждане в употреба на сертификат за електронни печати',
  'provider.to-do.confirm-e-seal.why':
    'Добавен е от ваш колега. Преди да подпечатва, трябва да се съгласи и втори човек.',
  'provider.to-do.e-seal-ending': 'Поискване на следващия сертификат за електронни печати',
  'provider.to-do.e-seal-ending.why': 'Този, който е в употреба, изтича на {since}.',

  'provider.list.about': 'Всичко, което организацията разработва и присъжда.',
  'provider.list.new': 'Ново микроудостоверение',
  'provider.list.search': 'Търсене по наименование',
  'provider.list.filter': 'Показване по състояние',
  'provider.list.all': 'Всички',
  'provider.list.state': 'Състояние',
  'provider.list.earlier-published': 'публикувана е по-ранна версия',
  'provider.list.completeness': 'Европейски стандарт',
  'provider.list.missing': '{count, plural, one {Липсва един елемент} other {Липсват # елемента}}',
  'provider.list.complete': 'Пълно',
  'provider.list.offerings': 'Предлагания',
  'provider.list.awards': 'Присъждания',
  'provider.list.changed': 'Последна промяна',
  'provider.list.empty': 'Още няма микроудостоверения',
  'provider.list.empty.text':
    'Започнете с наименование. Елементите на европейския стандарт се питат един след друг и всичко се запазва само.',
  'provider.list.empty.example':
    'Например: Оценка на жизнения цикъл на продукти, 5 ECTS, проект и устен изпит',
  'provider.list.none-found': 'Няма съвпадения',
  'provider.list.none-found.text': 'Опитайте с друга дума от наименованието или с друго състояние.',
  'provider.list.show-all': 'Показване на всички',

  'provider.new.title': 'Ново микроудостоверение',
  'provider.new.about': 'Два отговора за начало; и двата могат да се променят по-късно.',
  'provider.new.languages': 'Езици, на които се пише',
  'provider.new.languages.help': 'Първият е основният език. С втори език го разбират и хора в други държави.',

  'provider.tabs': 'Части на това микроудостоверение',
  'provider.tab.overview': 'Обзор',
  'provider.tab.preview': 'Преглед',
  'provider.tab.offerings': 'Предлагания',
  'provider.tab.history': 'История',

  'provider.overview.aside': 'За тази версия',
  'provider.overview.open': 'Към обзора',
  'provider.overview.public': 'Публична страница',
  'provider.overview.unconfirmed':
    'Операторът още не е потвърдил тази организация. Можете да разработвате и одобрявате; публикуването идва след това.',
  'provider.overview.author': 'Автор',
  'provider.overview.approved': 'Одобрена',
  'provider.overview.approved.by': '{date}, от {name}',
  'provider.overview.published': 'Публикувана',
  'provider.overview.versions': 'Версии',

  'provider.next.title': 'Какво следва',
  'provider.next.draft':
    '{count, plural, =0 {Налице са всички елементи на европейския стандарт. Проверете отговорите си и изпратете за одобряване.} one {Все още липсва един елемент на европейския стандарт.} other {Все още липсват # елемента на европейския стандарт.}}',
  'provider.next.returned': 'Върната от {name} за доработване: „{comment}“',
  'provider.next.in-review': 'Чака вашето одобрение.',
  'provider.next.in-review.wait': 'Сега я преглежда човек с роля на одобряващ.',
  'provider.next.own': 'Вие сте автор на тази версия, затова трябва да я одобри друг човек.',
  'provider.next.approved': 'Одобрена е. Публикувайте я, заедно с първото предлагане, ако вече има такова.',
  'provider.next.approved.wait': 'Одобрена е. Следва да я публикува човек, който има това право.',
  'provider.next.published': 'Публикувана е. Предложете обучението и присъждайте, след като комисия реши.',
  'provider.next.closed':
    'Закрита е за нови предлагания и присъждания. Удостоверенията по нея остават в сила.',
  'provider.next.design': 'Продължаване на разработването',
  'provider.next.review': 'Преглед',
  'provider.next.publish': 'Публикуване',
  'provider.next.new-version': 'Нова версия',

  'provider.step.withdraw.title': 'Да се върне ли тази версия за доработване?',
  'provider.step.withdraw.text':
    'Тогава никой няма да може да я одобри или публикува. Можете да я промените и да я изпратите отново.',
  'provider.step.withdraw.confirm': 'Връщане',
  'provider.step.withdraw.done': 'Върната е за доработване.',
  'provider.step.close.title': 'Да се закрие ли тази версия окончателно?',
  'provider.step.close.text':
    'Тя излиза от каталога и по нея вече не може да се предлага или присъжда. Присъдените удостоверения остават в сила. Закрита версия не може да се отвори отново; може да се започне следваща.',
  'provider.step.close.confirm': 'Окончателно закриване',
  'provider.step.close.done': 'Закрита е. Удостоверенията по нея остават в сила.',

  'provider.history.create': 'Започната версия {version}',
  'provider.history.submit': 'Версия {version} изпратена за одобряване',
  'provider.history.withdraw': 'Версия {version} изтеглена обратно',
  'provider.history.return': 'Версия {version} върната на автора',
  'provider.history.approve': 'Одобрена версия {version}',
  'provider.history.publish': 'Публикувана версия {version}',
  'provider.history.close': 'Закрита версия {version}',

  'provider.preview.notice.title': 'Преглед, а не удостоверение',
  'provider.preview.notice':
    'Обучаващият се, датите и регистрационният номер са измислени и нищо не е подпечатано.',
  'provider.preview.title': 'Как ще се чете удостоверението',
  'provider.preview.losses': 'Какво няма да покажат някои програми',
  'provider.preview.losses.text':
    'Всеки елемент е в удостоверението и се показва тук, в портфейлите и при нашите проверки. Програмите, които познават само обикновен формат, пропускат следното.',
  'provider.preview.losses.open-badge': 'В обикновен Open Badges',
  'provider.preview.losses.elm': 'В обикновения Европейски модел за учене (ELM)',
  'provider.preview.losses.none': 'Нищо: за всичко казано тук има място.',
  'provider.preview.document': 'Документът без печата',
  'provider.loss.one-language': 'Показва се само един от езиците.',
  'provider.loss.one-awarding-body': 'Показва се само една от присъждащите организации.',
  'provider.loss.place-not-shown': 'Мястото на присъждане не се показва.',
  'provider.loss.outcomes-as-text': 'Резултатите се показват като един текст, без критерии.',
  'provider.loss.hours-not-shown': 'Часовете не се показват.',
  'provider.loss.level-basis-not-shown': 'Нивото по ЕКР се показва, но не и на какво се основава.',
  'provider.loss.suspension-not-shown': 'Временното спиране не се показва; отнемането се показва.',
  'provider.loss.parts-of-other-names':
    'Имената с друга азбука се показват цели, без делене на собствено и фамилно.',
  'provider.loss.address-as-text': 'Улицата и пощенският код се показват като един текст.',
  'provider.loss.hours-per-credit': 'Не се показва колко часа са един кредит.',
  'provider.loss.level-outside-register': 'Ниво, което не е в регистъра на Съюза, не се показва.',
  'provider.loss.quality-assurance-as-note': 'Каквото не е акредитация, се показва като бележка, отчасти.',
  'provider.loss.scope-of-quality-assurance': 'Обхватът на прегледа не се показва.',
  'provider.loss.for-programs-only': 'Част от него е само в бележка за програми.',
  'provider.loss.not-shown': 'Изобщо не се показва',

  'provider.review.title': 'Преглед: {title}',
  'provider.review.about': 'Версия {version}, изпратена от {name} на {time}',
  'provider.review.from-author': 'От автора',
  'provider.review.closed': 'Тази версия не чака вашето одобрение.',
  'provider.review.changes': 'Какво се е променило след версия {version}',
  'provider.review.unchanged': 'Няма разлики спрямо предишната версия.',
  'provider.review.content': 'Цялото съдържание',
  'provider.review.decide': 'Вашето решение',
  'provider.review.comment': 'Бележка',
  'provider.review.comment.help':
    'Задължителна при връщане: посочете какво да се промени. Пази се при автора и в историята.',
  'provider.review.comment-missing': 'Посочете какво да се промени, за да знае авторът защо се връща.',
  'provider.review.approve': 'Одобряване',
  'provider.review.approve.done': 'Одобрена е. Вече може да бъде публикувана.',
  'provider.review.return': 'Връщане на автора',
  'provider.review.return.done': 'Върната е на автора с вашата бележка.',
} as const;
