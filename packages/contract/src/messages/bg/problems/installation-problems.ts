/** Refusals that the operator meets: the database, the master key, the installation itself. */
export const installationProblems = {
  'problem.config-invalid.title': 'Конфигурацията не може да се използва: {variables}.',
  'problem.config-invalid.remedy':
    'Поправете посоченото и стартирайте отново. „sigillo serve --help“ изброява всички променливи.',
  'problem.embedded-postgres-missing.title': 'Няма вградена база данни за тази машина.',
  'problem.embedded-postgres-missing.remedy':
    'Изпълнете „npm ci“, което инсталира {package} там, където съществува; или задайте DATABASE_URL към сървър PostgreSQL, версия 15 или по-нова.',
  'problem.data-directory-foreign.title':
    'Базата данни в {directory} принадлежи на друг потребител (номер {owner}).',
  'problem.data-directory-foreign.remedy':
    'Стартирайте Sigillo като този потребител, дайте му директорията (sudo chown -R "$USER" {directory}) или задайте друга в DATA_DIR.',
  'problem.database-version-mismatch.title':
    'Базата данни в {directory} е създадена от PostgreSQL {found}; това е версия {expected}.',
  'problem.database-version-mismatch.remedy':
    'Стартирайте предишната версия на Sigillo, направете резервно копие и го възстановете с тази версия.',
  'problem.server-already-running.title': 'Друг сървър на Sigillo използва тази директория с данни.',
  'problem.server-already-running.remedy':
    'Използвайте него, първо го спрете или задайте DATA_DIR (и PORT), за да стартирате втора инсталация.',
  'problem.schema-newer.title':
    'По-нова версия на Sigillo е променила тази база данни (миграция {migration}).',
  'problem.schema-newer.remedy': 'Стартирайте тази или по-нова версия.',
  'problem.schema-changed.title': 'Миграцията {migration} не е тази, с която е създадена базата данни.',
  'problem.schema-changed.remedy':
    'Стартирайте официално издадена версия на Sigillo. При разработка премахнете директорията с данни, за да започнете отначало.',
  'problem.database-role-missing.title':
    'В базата данни няма роля {role} и този потребител няма право да я създаде.',
  'problem.database-role-missing.remedy':
    'Администратор трябва да изпълни еднократно: create role {role} nologin; grant {role} to ПОТРЕБИТЕЛ, където ПОТРЕБИТЕЛ е този от DATABASE_URL.',
  'problem.database-role-too-powerful.title':
    'За потребителя {role} на базата данни не важи защитата на ниво ред, която разделя организациите една от друга.',
  'problem.database-role-too-powerful.remedy':
    'Пропуснете DATABASE_APP_URL или посочете в нея потребителя sigillo_app, който не притежава таблици и не е суперпотребител.',
  'problem.installation-mode-fixed.title':
    'Тази инсталация е в режим {fixed}; не може да премине в {wanted}.',
  'problem.installation-mode-fixed.remedy':
    'Задайте MODE={fixed} или насочете DATA_DIR или DATABASE_URL към ново, празно място. Удостоверенията от пробна инсталация никога не бива да изглеждат истински.',
  'problem.installation-origin-fixed.title':
    'Публичният адрес на тази инсталация е {fixed}; не може да се промени на {wanted}.',
  'problem.installation-origin-fixed.remedy':
    'Задайте PUBLIC_ORIGIN={fixed}. Всяко издадено досега удостоверение посочва този адрес и иначе вече няма да може да бъде проверено.',
  'problem.trust-place-unusable.title':
    'В {place} няма нито регистър, нито сертификат, на който да се доверим.',
  'problem.trust-place-unusable.remedy':
    'Поправете TRUST_REGISTERS или TRUST_AUTHORITIES: регистър, както го публикува Sigillo, или сертификати във формат PEM без частен ключ.',
  'problem.master-key-missing.title': 'Няма главен ключ.',
  'problem.master-key-missing.remedy':
    'Създайте ключ с „openssl rand -base64 32“ и го задайте в MASTER_KEY, или задайте file: и пътя до файл, който го съдържа.',
  'problem.master-key-malformed.title': '{source} не съдържа главен ключ.',
  'problem.master-key-malformed.remedy':
    'Трябва да бъде 32 байта във вид base64, както ги извежда „openssl rand -base64 32“.',
  'problem.master-key-exposed.title': 'Други потребители могат да прочетат главния ключ в {file}.',
  'problem.master-key-exposed.remedy': 'Изпълнете „chmod 600 {file}“ и стартирайте отново.',
  'problem.master-key-mismatch.title': 'Това не е главният ключ, с който е шифрована базата данни.',
  'problem.master-key-mismatch.remedy':
    'Задайте в MASTER_KEY ключа на тази инсталация. Без него никой не може да прочете съхраненото.',
  'problem.subject-erased.title': 'Данните на това лице са изтрити.',
  'problem.subject-erased.remedy':
    'Под това вписване вече нищо не може да се съхранява. Ако лицето се върне, създайте ново.',
  'problem.idempotency-key-reused.title': 'Този ключ за идемпотентност е използван за друга заявка.',
  'problem.idempotency-key-reused.remedy': 'Изпращайте всяка нова заявка с нов ключ.',
  'problem.job-gave-up.title': 'Това беше опитано няколко пъти и всеки път беше неуспешно.',
  'problem.job-gave-up.remedy':
    'Опитайте отново. Ако пак е неуспешно, съобщете на оператора на тази инсталация.',
  'problem.pages-not-built.title': 'Страниците не са изградени.',
  'problem.pages-not-built.remedy': 'Изпълнете „npm run build“ и стартирайте отново.',
  'problem.port-in-use.title': 'Порт {port} е зает от друга програма.',
  'problem.port-in-use.remedy': 'Спрете тази програма или задайте друг номер в PORT.',
} as const;
