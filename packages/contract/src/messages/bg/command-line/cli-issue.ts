/** Awarding a list of learners from the command line. */
export const cliIssue = {
  'cli.issue.summary': 'Присъжда по списък с обучаващи се чрез работеща инсталация',
  'cli.issue.no-file': 'Посочете един файл или - за стандартния вход.',
  'cli.issue.no-url': 'Посочете коя инсталация: задайте SIGILLO_URL или добавете --url https://….',
  'cli.issue.url-malformed':
    '„{url}“ не е адрес като https://credentials.example.org. Без https може да се пита само този компютър.',
  'cli.issue.no-key': 'Няма ключ: задайте SIGILLO_API_KEY или посочете с --key-file файл, който го съдържа.',
  'cli.issue.no-organisation':
    'Посочете за коя организация: задайте SIGILLO_ORGANISATION или добавете --organisation.',
  'cli.issue.no-decision': 'Посочете по кое решение: добавете или --decision, или --achievement.',
  'cli.issue.decision-none':
    'Още никой човек не е вписал решение за това микроудостоверение. Впишете решение в приложението и изпълнете командата отново.',
  'cli.issue.decision': 'Решение от {day}, взето от {by} ({minute}): {title}',
  'cli.issue.preview':
    '{rows, plural, one {# ред} other {# реда}}: за присъждане {ready, number}, вече присъдени {already, number}, с грешка {faulty, number}',
  'cli.issue.faults-more': '… и {more, plural, one {още #} other {още #}}',
  'cli.issue.nothing': 'Няма какво да се присъди.',
  'cli.issue.not-yet': 'Нищо не е присъдено. Изпълнете отново с --yes, за да се присъди.',
  'cli.issue.progress': 'присъдени {done, number} от {total, number}',
  'cli.issue.done':
    'Присъдени: {done, number}, вече присъдени: {already, number}, неуспешни: {failed, number}.',
  'cli.issue.unfinished':
    'Според инсталацията състоянието на списъка е „{state}“. Вижте списъка в приложението.',
  'cli.issue.unreachable': 'Няма връзка с инсталацията на {url}: {reason}.',
  'cli.issue.refused': '{title} {detail} ({code})',
  'cli.issue.not-ours': 'Това, което отговаря на {url}, не е Sigillo (статус {status}).',
  'cli.issue.help':
    'Присъжда по списък с обучаващи се чрез работеща инсталация. Файлът се чете там, както когато някой го качи.\n\nУпотреба: sigillo issue [ОПЦИИ] ФАЙЛ\n\n  ФАЙЛ                списък с обучаващи се; - чете стандартния вход\n  --achievement ID    микроудостоверението; присъжда по най-новото решение за него, вписано от човек\n  --decision ID       или самото решение\n  --organisation ИМЕ  както е в адреса на страниците ѝ (или SIGILLO_ORGANISATION)\n  --url URL           инсталацията (или SIGILLO_URL)\n  --key-file ФАЙЛ     съдържа ключа на организацията; иначе го съдържа SIGILLO_API_KEY. Никога не се пише в самата команда\n  --key-column ИМЕ    колоната, чиято стойност прави един ред едно присъждане; иначе номерът или имейл адресът на обучаващия се\n  --yes               присъжда; без нея само се казва какво би станало\n  --json              накрая един JSON обект, за скриптове\n\nКлючът трябва да има обхватите decisions:read и awards:write. Същият списък не присъжда на никого втори път. Грешните редове се пропускат и се посочват; по останалите се присъжда.\n\nПримери:\n  sigillo issue --achievement 019b3c1e-7a40-7c3b-9d5e-2f6a8b1c4d70 learners.csv\n  sigillo issue --decision 019b3c1f-1d22-7aa1-8c0e-93d6f0a1b2c3 --yes --json learners.csv\n\nКодове за изход:\n  0   по всеки ред е присъдено сега или преди; без --yes: би могло да се присъди по всеки ред\n  1   някои редове са с грешка или неуспешни\n  2   инсталацията отказа или няма връзка с нея\n  64  командата не може да бъде разбрана или файл не може да бъде прочетен',
} as const;
