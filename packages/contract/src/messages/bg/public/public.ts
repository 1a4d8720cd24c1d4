/** The public pages: what everybody can open without an account. */
export const publicPages = {
  'page.not-found.title': 'На този адрес няма страница',
  'page.not-found.text': 'Може да е преместена или част от адреса да се е изгубила по пътя.',
  'page.link-ended.title': 'Тази връзка вече не работи',
  'page.link-ended.text':
    'Срокът на тази връзка изтече ({day}). Поискайте нова от лицето, което ви я е изпратило.',
  'page.link-withdrawn.text': 'Лицето, изпратило тази връзка, я е спряло. Поискайте от него нова.',
  'page.failed.title': 'Възникна грешка при нас',
  'page.failed.text':
    '{trace, select, none {Опитайте отново след няколко минути.} other {Върнете се назад и опитайте отново. Ако се повтори, съобщете ни този номер: {trace}.}}',
  'page.forbidden.title': 'Нямате достъп до тази страница',
  'page.forbidden.text': 'Профилът ви няма роля тук. Може да ви я даде някой от организацията.',
  'page.too-many.title': 'Твърде много заявки от вашата връзка',
  'page.too-many.text':
    'Изчакайте една минута и опитайте отново. Въведеното от вас ще е там, когато се върнете назад.',
  'page.practice-strip': 'Пробна система: нищо, създадено тук, не доказва нищо.',
  'page.home': 'Начало',
  'page.needs-script':
    'За работата ви в Sigillo е нужен JavaScript. За проверка на удостоверение не е нужен.',
} as const;
