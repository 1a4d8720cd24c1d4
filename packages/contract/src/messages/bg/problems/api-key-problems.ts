/** Refusals of keys for programs, and of who makes them. */
export const apiKeyProblems = {
  'problem.api-key-unknown.title': 'Този ключ не е един от нашите.',
  'problem.api-key-unknown.remedy':
    'Изпратете го цял, като „Authorization: Bearer sigillo_…“. Ако е загубен, администратор на организацията създава нов.',
  'problem.api-key-ended.title': 'Срокът на този ключ е изтекъл.',
  'problem.api-key-ended.remedy': 'Поискайте нов от администратор на организацията.',
  'problem.api-key-revoked.title': 'Този ключ е отнет.',
  'problem.api-key-revoked.remedy': 'Поискайте нов от администратор на организацията.',
  'problem.api-key-stopped.title':
    'Този ключ е спрян: човекът, който го е създал, вече няма ролите, на които ключът се основава.',
  'problem.api-key-stopped.remedy':
    'Поискайте нов ключ от администратор, който има тези роли, или нека ролите бъдат върнати на създателя на този ключ.',
  'problem.api-key-scope.title': 'Този ключ няма обхват {scope}.',
  'problem.api-key-scope.remedy': 'Използвайте ключ, създаден с този обхват.',
  'problem.api-key-not-accepted.title': 'За това никой ключ не е достатъчен.',
  'problem.api-key-not-accepted.remedy':
    'Трябва да влезе човек и да го направи. На /api/docs е посочено кои операции приемат ключ.',
  'problem.api-key-end.title': 'Срокът на ключ изтича най-рано днес и най-късно след {most, number} дни.',
  'problem.api-key-end.remedy': 'Изберете друг последен ден.',
  'problem.api-key-beyond-roles.title':
    'Не можете да дадете на ключ обхвата {scope}: самите вие нямате това право.',
  'problem.api-key-beyond-roles.remedy':
    'Пропуснете го или нека ключът бъде създаден от администратор, който има нужната роля.',
  'problem.api-key-not-found.title': 'Няма такъв ключ.',
  'problem.api-key-not-found.remedy': 'Заредете списъка отново.',
  'problem.decision-by-key.title':
    'Това решение е вписано от програма, затова по него не може да присъжда програма.',
  'problem.decision-by-key.remedy':
    'Човек присъжда по него в приложението или вписва решението, за да може програмата да присъжда по него.',
} as const;
