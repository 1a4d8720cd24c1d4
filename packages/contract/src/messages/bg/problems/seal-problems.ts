/** Refusals of certificates for e-seals, and of seals made with them. */
export const sealProblems = {
  'problem.e-seal-practice.title': 'Пробните инсталации сами създават сертификатите си.',
  'problem.e-seal-practice.remedy': 'Използвайте сертификат в инсталация в режим production.',
  'problem.e-seal-number-missing.title':
    'Организацията не е посочила номер, с който да бъде назована в сертификат.',
  'problem.e-seal-number-missing.remedy':
    'Посочете в „Организация“ ДДС номера, номера в националния регистър или LEI и изчакайте промяната да бъде потвърдена.',
  'problem.e-seals-waiting.title': 'Вече чакат {most, number} ключа за електронни печати.',
  'problem.e-seals-waiting.remedy': 'Въведете някой от тях в употреба или оттеглете ненужните.',
  'problem.e-seal-not-certified.title': 'Този ключ още няма сертификат.',
  'problem.e-seal-not-certified.remedy':
    'Изпратете заявката на вашия орган и добавете сертификата, който той издаде.',
  'problem.e-seal-own-confirmation.title': 'Вие самите добавихте този сертификат.',
  'problem.e-seal-own-confirmation.remedy':
    'Помолете втори човек, който отговаря за печатите или администрира организацията, да го въведе в употреба.',
  'problem.e-seal-needs-certificate.title': 'Нов ключ за електронни печати изисква сертификат.',
  'problem.e-seal-needs-certificate.remedy':
    'Поискайте или импортирайте сертификат в „Печати и ключове“; когато бъде въведен в употреба, старият ключ се извежда.',
  'problem.e-seal-ended.title': 'Срокът на сертификата на електронния печат е изтекъл.',
  'problem.e-seal-ended.remedy': 'Служител по печатите на организацията трябва да добави следващия.',
  'problem.e-seal-not-for-issuer.title':
    'Сертификатът на електронния печат посочва друг издател, а не този на удостоверението.',
  'problem.e-seal-not-for-issuer.remedy':
    'Тогава организацията е присъждала под друго наименование или номер. Вземете удостоверението в другия му вид.',
  'problem.certificate-unreadable.title': 'Тук няма сертификат, който можем да прочетем.',
  'problem.certificate-unreadable.remedy':
    'Добавете сертификати във формат PEM: текст, който започва с „-----BEGIN CERTIFICATE-----“, най-много дванадесет.',
  'problem.certificate-private-key.title':
    'Този текст съдържа частен ключ, който не бива да попада в ничии ръце.',
  'problem.certificate-private-key.remedy':
    'Добавяйте само сертификати. Ако ключът ви е изпратен така, поискайте сертификатът да бъде отнет и да ви издадат друг.',
  'problem.certificate-not-of-key.title': 'Нито един от сертификатите не е за този ключ.',
  'problem.certificate-not-of-key.remedy':
    'Добавете сертификата, издаден точно по тази заявка, или файл, който съдържа ключа заедно със сертификата му.',
  'problem.certificate-unfit.title':
    'Този сертификат не може да се използва за електронните печати на организацията.',
  'problem.certificate-unfit.remedy': 'Вижте какво не е наред и поискайте подходящ от вашия орган.',
  'problem.key-unsupported.title': 'Ключът в този файл е от вид, с който не подпечатваме.',
  'problem.key-unsupported.remedy':
    'Поискайте сертификат за ключ P-256 или P-384 или за RSA с 2048 до 8192 бита.',
  'problem.key-here-already.title': 'Организацията вече има този ключ.',
  'problem.key-here-already.remedy':
    'Потърсете го в списъка. Ключ, изведен от употреба, никога не се използва отново.',
  'problem.pkcs12-malformed.title': 'Това не е файл с ключ и сертификата му, който можем да прочетем.',
  'problem.pkcs12-malformed.remedy':
    'Изберете файла (.p12 или .pfx) така, както го е създал вашият орган или браузър.',
  'problem.pkcs12-password-wrong.title': 'Паролата не отваря този файл.',
  'problem.pkcs12-password-wrong.remedy':
    'Въведете я отново; внимавайте с главните букви и езика на клавиатурата.',
  'problem.pkcs12-unsupported.title': 'Файлът е защитен по начин, който не четем.',
  'problem.pkcs12-unsupported.remedy':
    'Експортирайте го отново с AES-256, например от съвременен браузър или с OpenSSL 3.',
  'problem.pkcs12-too-costly.title': 'Отварянето на този файл би отнело твърде много време.',
  'problem.pkcs12-too-costly.remedy':
    'Експортирайте го отново с по-малко повторения при извеждането на ключа, най-много един милион.',
  'problem.pkcs12-one-key.title': 'Файлът трябва да съдържа точно един частен ключ.',
  'problem.pkcs12-one-key.remedy':
    'Експортирайте само ключа за електронния печат заедно със сертификатите му.',
  'problem.time-stamps-unreachable.title': 'Органът за времеви печати не отговори.',
  'problem.time-stamps-unreachable.remedy':
    'Опитайте отново след няколко минути. Ако продължи, съобщете на оператора на тази услуга.',
  'problem.seal-not-whole.title': 'Създаденият печат не издържа проверката и беше отхвърлен.',
  'problem.seal-not-whole.remedy': 'Опитайте отново. Ако се повтори, съобщете на оператора на тази услуга.',
} as const;

/** What is to be said of a certificate that was brought. */
export const sealFaults = {
  'fault.certificate-expired': 'Срокът му е изтекъл.',
  'fault.certificate-not-yet-valid': 'Още не е в сила.',
  'fault.certificate-name-wrong': 'В него е посочено „{found}“; в удостоверенията е „{wanted}“.',
  'fault.certificate-number-wrong': 'В него е посочен номер „{found}“; в удостоверенията е „{wanted}“.',
  'fault.certificate-country-wrong': 'В него е посочена държава {found}; в удостоверенията е {wanted}.',
  'fault.certificate-not-for-sealing':
    'Не е за подпечатване: ключът му може да се използва само за други цели.',
  'fault.certificate-for-practice': 'Пробен е и сам го посочва.',
  'fault.certificate-key-unsupported': 'Ключът му е от вид, с който не подпечатваме.',
  'fault.certificate-demands-unknown': 'Изисква нещо, което не познаваме.',
  'fault.chain-wrong': 'Приложен е сертификат, който не е над него или не е валиден.',
  'fault.chain-incomplete':
    'Сертификатът на неговия орган не е приложен, затова проверяващите трябва вече да го имат.',
  'fault.not-qualified':
    'Не посочва, че е квалифициран сертификат за електронни печати: печатът е усъвършенстван.',
  'fault.no-revocation-list':
    'Не посочва списък с отнети сертификати, затова печатите не могат да покажат, че е бил валиден; проверяващите, които се водят от органите, няма да познават издателя.',
} as const;
