/** Refusals while a micro-credential is drafted, approved, published and offered. */
export const designingProblems = {
  'problem.achievement-not-found.title': 'Няма такова микроудостоверение.',
  'problem.achievement-not-found.remedy': 'Намерете го в списъка.',
  'problem.version-not-found.title': 'Няма такава версия.',
  'problem.version-not-found.remedy': 'Отворете микроудостоверението и изберете една от версиите му.',
  'problem.version-not-draft.title': 'Само чернова може да се променя; тази версия е в състояние „{state}“.',
  'problem.version-not-draft.remedy': 'Върнете я за редактиране или започнете следващата версия.',
  'problem.draft-changed.title': 'Междувременно друг човек е запазил тази чернова.',
  'problem.draft-changed.remedy':
    'Сравнете двата текста и запазете това, което трябва да остане. Нищо ваше не е изгубено.',
  'problem.version-unfinished.title': 'Версия {version} още не е публикувана.',
  'problem.version-unfinished.remedy': 'Продължете с нея; следващата версия започва от публикувана.',
  'problem.version-step-impossible.title':
    'Тази версия е в състояние „{state}“, така че тази стъпка не е възможна.',
  'problem.version-step-impossible.remedy': 'Заредете я отново, за да видите какво се е случило.',
  'problem.elements-missing.title':
    '{count, plural, one {Едно нещо липсва или е грешно и затова не може да се продължи.} other {# неща липсват или са грешни и затова не може да се продължи.}}',
  'problem.elements-missing.remedy': 'Всяко е посочено заедно с това какво да се направи.',
  'problem.author-approves-own.title': 'Вие сте написали тази версия, затова трябва да я одобри друг.',
  'problem.author-approves-own.remedy': 'Помолете друг човек с роля на одобряващ.',
  'problem.organisation-not-confirmed.title':
    'Организацията не е потвърдена, затова още не може да публикува.',
  'problem.organisation-not-confirmed.remedy':
    'Операторът на тази инсталация потвърждава правната ѝ идентичност и правото ѝ на присъждане. Ще получите имейл.',
  'problem.version-not-published.title': 'Няма публикувана версия, която да се предлага.',
  'problem.version-not-published.remedy': 'Първо я публикувайте.',
  'problem.offering-invalid.title': 'Нещо в това предлагане трябва да се прегледа отново.',
  'problem.offering-invalid.remedy': 'Поправете посоченото и изпратете отново.',
  'problem.offering-not-found.title': 'Няма такова предлагане.',
  'problem.offering-not-found.remedy': 'Заредете списъка отново; може да е оттеглено.',
} as const;
