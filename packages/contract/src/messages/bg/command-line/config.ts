/** The variables of the environment, for the operator; and what is wrong with one. */
export const config = {
  'cli.config.mode':
    'practice (всичко работи, нищо не доказва нищо) или production. Определя се окончателно при първото стартиране.',
  'cli.config.port': 'Портът, на който слуша сървърът.',
  'cli.config.host':
    'Адресът, на който слуша: localhost само за тази машина, 0.0.0.0 за всички мрежи, зад прокси.',
  'cli.config.public-origin':
    'Схема и хост на всеки публичен адрес, например https://credentials.example.org. В режим production е задължително. Определя се окончателно при първото стартиране, защото подписаните удостоверения го съдържат.',
  'cli.config.proxies':
    'Колко прокси сървъра стоят пред него, всеки от които добавя в X-Forwarded-For кой го е попитал. 1 в режим production, 0 в режим practice.',
  'cli.config.data-dir': 'Директорията с вградената база данни и с дневника на изтриванията.',
  'cli.config.database-url':
    'Сървър PostgreSQL (15 или по-нов), който да се използва вместо вградения, с потребителя, който притежава таблиците.',
  'cli.config.database-app-url': 'Същата база данни с потребителя sigillo_app. Нужно е само зад PgBouncer.',
  'cli.config.database-pool': 'Най-много връзки, които отваря този процес.',
  'cli.config.master-key':
    'Ключът, който отваря всички останали: 32 байта във вид base64 (openssl rand -base64 32) или file: и пътят до файл, който ги съдържа. В режим practice се създава автоматично. Пазете копие отделно от резервните копия.',
  'cli.config.smtp-url':
    'Пощенският сървър, например smtps://user:password@mail.example.org. В режим practice имейлите отиват на страница.',
  'cli.config.smtp-tls':
    'Дали имейлите се изпращат само чрез TLS: required или optional за пощенски сървър извън тази машина, който няма TLS. Адрес със smtp:// използва STARTTLS. Важи в режим production.',
  'cli.config.mail-from':
    'Подателят на имейлите, например credentials@example.org; отпред може да стои име, тогава адресът е в ъглови скоби.',
  'cli.config.mail-delay-minutes':
    'Колко време изчакват имейлите след присъждане, за да може то да се отмени, преди някой да бъде уведомен. 15 в режим production, 0 в режим practice.',
  'cli.config.trust-registers':
    'Регистри на други инсталации, на чиито издатели се доверявате: файлове или адреси, които започват с https://, разделени със запетаи.',
  'cli.config.trust-authorities':
    'Файлове със сертификати (PEM), разделени със запетаи: органи, на които се доверявате да издават сертификати за електронни печати и времеви печати.',
  'cli.config.timestamp-url':
    'Орган за времеви печати (RFC 3161). Той поставя времеви печат върху електронните печати, за да могат да се проверяват и след изтичането на сертификата им. В режим practice има собствен.',
  'cli.config.role':
    'Какво прави този процес: web (отговаря на заявки), worker (фонови задачи и имейли) или all. Няколко процеса изискват DATABASE_URL.',
  'cli.config.log-level': 'Колко подробен е дневникът.',
  'cli.config-fault.not-a-number-in-range':
    '{name} трябва да бъде цяло число от {least, number} до {most, number}.',
  'cli.config-fault.not-a-choice': '{name} трябва да бъде едно от следните: {choices}.',
  'cli.config-fault.not-an-address':
    '{name} трябва да бъде адрес, който започва с едно от следните: {schemes}.',
  'cli.config-fault.not-an-origin':
    '{name} трябва да бъде схема и хост без нищо след тях, например https://credentials.example.org.',
  'cli.config-fault.not-a-sender': '{name} трябва да бъде имейл адрес или име и адрес в ъглови скоби.',
  'cli.config-fault.needed-in-production':
    '{name} е задължително в режим production. Задайте го или задайте MODE=practice, за да изпробвате Sigillo.',
  'cli.config-fault.not-https': '{name} трябва да започва с https:// в режим production.',
  'cli.config-fault.needed-for-role':
    '{name} е задължително, когато ROLE не е all: процеси, които си делят работата, използват общ сървър за базата данни.',
  'cli.config-fault.needed-for-app-url':
    '{name} е задължително заедно с DATABASE_APP_URL: потребителят, който притежава таблиците, ги актуализира.',
} as const;
