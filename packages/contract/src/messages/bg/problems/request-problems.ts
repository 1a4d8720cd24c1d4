/** Refusals of requests, accounts and organisations. */
export const requestProblems = {
  'problem.not-found.title': 'На този адрес няма нищо.',
  'problem.not-found.remedy':
    'Проверете адреса. Може да е преместен или част от него да се е изгубила по пътя.',
  'problem.method-not-allowed.title': 'Този адрес не приема {method}.',
  'problem.method-not-allowed.remedy': 'Използвайте едно от следните: {allowed}.',
  'problem.media-type.title': 'Тук не четем „{found}“.',
  'problem.media-type.remedy': 'Изпратете едно от следните: {allowed}.',
  'problem.json-malformed.title':
    'От знак {position} нататък това не е JSON, който можем да прочетем ({reason}).',
  'problem.json-malformed.remedy':
    'Поправете го там и го изпратете отново. Един ключ не може да се среща два пъти.',
  'problem.form-malformed.title': 'Формулярът пристигна непълен.',
  'problem.form-malformed.remedy': 'Върнете се назад и го изпратете отново.',
  'problem.input-invalid.title': 'Нещо тук трябва да се прегледа отново.',
  'problem.input-invalid.remedy': 'Поправете посоченото и изпратете отново. Нищо не е запазено.',
  'problem.query-invalid.title': 'Дума за търсене или филтър в адреса са неподходящи.',
  'problem.query-invalid.remedy': 'Поправете посоченото.',
  'problem.origin-foreign.title': 'Тази заявка идва от друг сайт.',
  'problem.origin-foreign.remedy': 'Отворете {origin} и го направете там.',
  'problem.too-many-requests.title': 'Това беше твърде често за кратко време.',
  'problem.too-many-requests.remedy':
    'Опитайте отново след {seconds, plural, one {една секунда} other {# секунди}}. Въведеното от вас е запазено.',
  'problem.checks-busy.title': 'В момента се проверяват много удостоверения.',
  'problem.checks-busy.remedy':
    'Проблемът не е във вашия файл и нищо не се пази: изпратете го отново след {seconds, plural, one {една секунда} other {# секунди}}.',
  'problem.idempotency-key-invalid.title': 'Този ключ за идемпотентност не може да се използва.',
  'problem.idempotency-key-invalid.remedy':
    'Използвайте до {limit} букви, цифри и знаци без интервали, например UUID.',
  'problem.idempotency-key-unfinished.title': 'Първата заявка с този ключ още не е приключила.',
  'problem.idempotency-key-unfinished.remedy':
    'Изчакайте малко и я изпратете отново. Ако няма отговор, проверете дали не е изпълнена, преди да я изпратите с нов ключ.',

  'problem.step-up-needed.title': 'Първо потвърдете, че сте вие.',
  'problem.step-up-needed.remedy':
    'Нищо не е променено и въведеното от вас е запазено. Опитайте отново и отговорете с ключа си за достъп или с код от пощата си.',
  'problem.step-up-code-wrong.title': 'Това не е кодът от имейла.',
  'problem.step-up-code-wrong.remedy':
    'Вижте най-новия имейл и въведете осемте му цифри. {left, plural, one {Остава ви един опит} other {Остават ви # опита}}.',
  'problem.step-up-code-ended.title': 'Този код вече не важи.',
  'problem.step-up-code-ended.remedy': 'Поискайте нов: всеки код важи десет минути и за пет опита.',
  'problem.passkey-challenge-ended.title': 'Това отне твърде много време или беше изпратено два пъти.',
  'problem.passkey-challenge-ended.remedy': 'Използвайте ключа си за достъп още веднъж.',
  'problem.passkey-not-accepted.title': 'Този ключ за достъп не беше приет.',
  'problem.passkey-not-accepted.remedy':
    'Може да е премахнат от профила. Опитайте с друг ключ за достъп или с връзка по имейл.',
  'problem.passkey-exists.title': 'Този ключ за достъп вече се използва.',
  'problem.passkey-exists.remedy': 'Изберете друго устройство или друг мениджър на пароли за нов ключ.',
  'problem.passkey-too-many.title': 'Вече имате {most} ключа за достъп.',
  'problem.passkey-too-many.remedy': 'Премахнете някой, който не използвате.',
  'problem.passkey-not-found.title': 'Този ключ за достъп не е един от вашите.',
  'problem.passkey-not-found.remedy': 'Изберете ключ от списъка на страницата на профила си.',
  'problem.sign-in-required.title': 'Това е само за хора, които са влезли в профила си.',
  'problem.sign-in-required.remedy': 'Влезте и опитайте отново. Въведеното от вас е запазено.',
  'problem.operator-only.title': 'Това е само за оператора на тази инсталация.',
  'problem.operator-only.remedy': 'Помолете го да го направи.',
  'problem.email-malformed.title': 'Това не е имейл адрес.',
  'problem.email-malformed.remedy': 'Напишете адрес като name@example.org.',
  'problem.nothing-to-check.title': 'Още няма нищо за проверка.',
  'problem.nothing-to-check.remedy': 'Изберете файл или поставете текста му.',
  'problem.required.title': 'Нещо липсва.',
  'problem.required.remedy': 'Попълнете това поле.',
  'problem.sign-in-link-ended.title': 'Тази връзка вече не може да се използва.',
  'problem.sign-in-link-ended.remedy':
    'Връзките работят еднократно и за 15 минути. Поискайте нова на страницата за вход.',
  'problem.email-link-not-yours.title': 'Тази връзка потвърждава адрес за друг профил.',
  'problem.email-link-not-yours.remedy':
    'Ако вие сте добавили адреса, влезте в профила, в който сте го направили, и отворете връзката отново. Ако не сте, не правете нищо.',
  'problem.email-taken.title': 'Този адрес принадлежи на друг профил.',
  'problem.email-taken.remedy': 'Влезте с него и го премахнете там или използвайте друг адрес.',
  'problem.person-not-found.title': 'Няма такъв измислен човек.',
  'problem.person-not-found.remedy': 'Изберете някого от списъка.',

  'problem.organisation-not-found.title': 'Няма такава организация или не сте част от нея.',
  'problem.organisation-not-found.remedy': 'Помолете някого от организацията да ви покани.',
  'problem.role-missing.title': 'Профилът ви няма роля за това тук.',
  'problem.role-missing.remedy': 'Администратор на организацията може да ви даде нужната роля: {roles}.',
  'problem.organisation-not-waiting.title': 'Тази регистрация не чака решение; състоянието ѝ е „{state}“.',
  'problem.organisation-not-waiting.remedy': 'Заредете я отново, за да видите какво се е случило.',
  'problem.registrations-too-many.title': 'За един ден регистрирахте {most, number} организации.',
  'problem.registrations-too-many.remedy':
    'Регистрирайте следващата утре. Операторът на инсталацията преглежда всяка от тях.',
  'problem.member-exists.title': 'Този човек вече е в организацията или е поканен.',
  'problem.member-exists.remedy': 'Променете ролите му в съществуващото вписване.',
  'problem.member-not-found.title': 'Този човек не е в организацията.',
  'problem.member-not-found.remedy': 'Заредете списъка отново.',
  'problem.last-administrator.title': 'Организацията трябва да има поне един администратор.',
  'problem.last-administrator.remedy':
    'Първо дайте тази роля на друг човек; той трябва да е влизал поне веднъж.',
  'problem.last-administrator-erased.title': 'Вече никой не би администрирал {organisations}.',
  'problem.last-administrator-erased.remedy':
    'Нищо не е заличено. Първо дайте там, в „Хора“, ролята на администратор на друг човек; той трябва да е влизал поне веднъж. Ако няма на кого, обърнете се към оператора на тази инсталация.',
  'problem.vocabulary-not-found.title': 'Няма списък с това име.',
  'problem.vocabulary-not-found.remedy': 'Вижте списъците на /api/docs.',
} as const;
