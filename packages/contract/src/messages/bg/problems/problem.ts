/**
 * Expected refusals, by the code of the Problem: `title` says what happened, `remedy` what to do. A code
 * without both is refused by the checks.
 */
export const problem = {
  'problem.unexpected.title': 'Възникна грешка при нас',
  'problem.unexpected.remedy':
    '{trace, select, none {Опитайте отново след няколко минути.} other {Опитайте отново. Ако се повтори, съобщете ни този номер: {trace}.}}',
  'problem.unreachable.title': 'Няма връзка със сървъра',
  'problem.unreachable.remedy': 'Проверете връзката си с интернет. Въведеното от вас е запазено тук.',
  'problem.too-large.title': 'Това е по-голямо, отколкото приемаме.',
  'problem.too-large.remedy': 'Изпратете по-малък файл или по-малко редове наведнъж.',
  'problem.gzip-malformed.title': 'Компресираните данни не могат да бъдат разархивирани.',
  'problem.gzip-malformed.remedy':
    'Прекъснати са или са променени по пътя. Изтеглете ги отново от първоначалното място.',
} as const;
