/** Certificates for e-seals, as their keepers see them. */
export const providerSeals = {
  'provider.seals.use': 'Подпечатва',
  'provider.seals.use.credential': 'Badges и списъци за състоянието',
  'provider.seals.use.e-seal': 'Европейски цифрови удостоверения',
  'provider.e-seals': 'Сертификати за електронни печати',
  'provider.e-seals.about':
    'Европейските цифрови удостоверения се подпечатват със сертификат, който орган (доставчик на удостоверителни услуги) издава на организацията.',
  'provider.e-seals.practice':
    'В пробен режим ключът и сертификатът му се създават тук, когато бъде поискано първото европейско цифрово удостоверение. Не е нужно да добавяте нищо.',
  'provider.e-seals.no-time-stamps':
    'Тази услуга не поставя времеви печати: след изтичането на сертификат проверяващите, които се водят от органите, не могат да разберат дали печат е поставен преди това. Операторът може да посочи орган за времеви печати.',
  'provider.e-seals.empty': 'Още няма сертификат',
  'provider.e-seals.empty.text':
    'Поискайте сертификат: ключът се създава тук и никога не напуска това място. Или импортирайте файл с ключ и сертификат от вашия орган.',
  'provider.e-seals.holder': 'Издаден на',
  'provider.e-seals.issuer': 'Издаден от',
  'provider.e-seals.validity': 'Валидност',
  'provider.e-seals.from-until': 'от {from} до {until}',
  'provider.e-seals.ends-soon': 'Скоро изтича: поискайте следващия сега.',
  'provider.e-seals.brought-by': 'Добавен от',
  'provider.e-seals.qualified': 'Квалифициран, както сам посочва',
  'provider.e-seals.state.requested': 'Поискан',
  'provider.e-seals.state.waiting': 'Чака втори човек',
  'provider.e-seals.state.active': 'В употреба',
  'provider.e-seals.state.retired': 'Изведен от употреба',
  'provider.e-seals.state.compromised': 'В чужди ръце',
  'provider.e-seals.key': 'Ключ {id}',
  'provider.e-seals.request': 'Заявка за сертификат',
  'provider.e-seals.request.about':
    'Тук се създава и пази ключ. Получавате заявка за него, която изпращате на вашия орган; после добавяте сертификата, който той издаде.',
  'provider.e-seals.request.names': 'Със заявката се иска сертификат, в който са посочени:',
  'provider.e-seals.organisation': 'Организация',
  'provider.e-seals.number': 'Номер',
  'provider.e-seals.number.none': 'Няма посочен',
  'provider.e-seals.country': 'Държава',
  'provider.e-seals.name': 'Име на печата',
  'provider.e-seals.name.help':
    'Както ще го виждат хората, най-много 64 знака. Ако остане празно – наименованието на организацията.',
  'provider.e-seals.key-type': 'Вид ключ',
  'provider.e-seals.key-type.P-256': 'P-256: малък и бърз, приема се от повечето органи',
  'provider.e-seals.key-type.RSA': 'RSA с 3072 бита, ако органът не приема друго',
  'provider.e-seals.requested': 'Ключът е създаден. Изтеглете заявката и я изпратете на вашия орган.',
  'provider.e-seals.download': 'Изтегляне на заявката',
  'provider.e-seals.bring': 'Добавяне на сертификата',
  'provider.e-seals.bring.about':
    'Сертификатът, издаден по тази заявка, и тези над него до коренния, ако вашият орган ви ги е дал.',
  'provider.e-seals.certificates': 'Сертификати',
  'provider.e-seals.certificates.help':
    'Отворете файловете в текстов редактор и поставете текста им. Всеки започва с -----BEGIN CERTIFICATE-----.',
  'provider.e-seals.brought': 'Сертификатът е подходящ. Втори човек трябва да го въведе в употреба.',
  'provider.e-seals.import': 'Импортиране на ключ и сертификат',
  'provider.e-seals.import.about':
    'От файл, създаден от вашия орган или браузър (.p12 или .pfx). Ключът се пази шифрован; файлът и паролата му не се запазват.',
  'provider.e-seals.file': 'Файл',
  'provider.e-seals.file.too-large':
    'Файлът е над 256 kB. Файл с един ключ и сертификатите му е много по-малък.',
  'provider.e-seals.password': 'Парола на файла',
  'provider.e-seals.confirm': 'Въвеждане в употреба',
  'provider.e-seals.confirm.title': 'Да се подпечатва ли отсега нататък с този сертификат?',
  'provider.e-seals.confirm.text':
    'Отсега нататък с него ще се подпечатват европейските цифрови удостоверения. Досегашният сертификат се извежда от употреба и ключът му се унищожава; подпечатаното с него остава валидно.',
  'provider.e-seals.confirmed': 'Сертификатът е в употреба.',
  'provider.e-seals.withdraw': 'Оттегляне',
  'provider.e-seals.withdraw.title': 'Да се унищожи ли този ключ?',
  'provider.e-seals.withdraw.text':
    'С него никога не е подпечатвано нищо. Сертификат, издаден за него по-късно, няма да може да се използва.',
  'provider.e-seals.withdrawn': 'Ключът е унищожен.',
} as const;
